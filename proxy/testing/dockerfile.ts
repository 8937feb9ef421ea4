import { readFileSync } from 'node:fs';

export interface Instruction {
  name: string;
  /** What follows the name, continuation lines joined. */
  text: string;
}

export interface Stage {
  /** `AS` name; the last stage may have none. */
  name: string;
  base: string;
  instructions: Instruction[];
}

/** The stages of a Dockerfile, in order. Throws on what is not `NAME text`. */
export function readDockerfile(path: string): Stage[] {
  const text = readFileSync(path, 'utf8')
    .replace(/^\s*#.*\n/gm, '')
    .replace(/\\\n\s*/g, '');
  const stages: Stage[] = [];
  for (const line of text.split('\n').filter((candidate) => candidate.trim() !== '')) {
    const [, name = '', rest = ''] = /^([A-Z]+)\s+(.+)$/.exec(line.trim()) ?? [];
    if (!name) throw new Error(`not an instruction: ${line}`);
    if (name === 'FROM') {
      const [base = '', , alias = ''] = rest.split(/\s+/);
      stages.push({ name: alias, base, instructions: [] });
    } else {
      stages.at(-1)?.instructions.push({ name, text: rest });
    }
  }
  return stages;
}

/** The arguments of an exec-form instruction: `["node", "main.js"]`. Throws when it is written as a shell line. */
export function execForm(text: string): string[] {
  const parsed: unknown = JSON.parse(text);
  if (Array.isArray(parsed) && parsed.every((item) => typeof item === 'string')) return parsed;
  throw new Error(`not in exec form: ${text}`);
}
