import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import type { Stage } from './dockerfile.ts';

/** What a stage left behind: its file system's folder, and what it says of how to run it. */
export interface Laid {
  root: string;
  workdir: string;
  env: Record<string, string>;
  /** The other instructions, the last of each name: CMD, USER, EXPOSE, HEALTHCHECK. */
  settings: Partial<Record<string, string>>;
}

interface Where {
  /** An empty folder that stands for the stage's file system. */
  root: string;
  /** The build context. */
  context: string;
  /** The folders of earlier stages, by name. */
  earlier: Map<string, string>;
  /** The environment of RUN commands, beside the stage's own. */
  env: Record<string, string>;
  /** Called with each RUN command before it runs. */
  onRun: (command: string) => void;
}

/** Does what a stage's instructions say, in a folder of its own. Throws on any that it does not know. */
export function layStage(stage: Stage, where: Where): Laid {
  const laid: Laid = { root: where.root, workdir: '/', env: {}, settings: {} };
  for (const { name, text } of stage.instructions) {
    if (name === 'WORKDIR') enter(laid, text);
    else if (name === 'ENV') Object.assign(laid.env, assignments(text));
    else if (name === 'COPY') copy(laid, text, where);
    else if (name === 'RUN') run(laid, text, where);
    else if (['CMD', 'USER', 'EXPOSE', 'HEALTHCHECK'].includes(name)) laid.settings[name] = text;
    else throw new Error(`${name} is not known to this check`);
  }
  return laid;
}

function enter(laid: Laid, text: string): void {
  laid.workdir = resolve(laid.workdir, text);
  mkdirSync(join(laid.root, laid.workdir), { recursive: true });
}

function assignments(text: string): Record<string, string> {
  return Object.fromEntries(text.split(/\s+/).map((pair) => pair.split('=', 2)));
}

function copy(laid: Laid, text: string, { context, earlier }: Where): void {
  const words = text.split(/\s+/);
  const flags = words.filter((word) => word.startsWith('--'));
  const stage = flags.find((flag) => flag.startsWith('--from='))?.slice('--from='.length);
  const from = stage === undefined ? context : earlier.get(stage);
  if (from === undefined || flags.length > (stage ? 1 : 0)) throw new Error(`COPY ${text}`);
  const [target = '', ...sources] = words.filter((word) => !word.startsWith('--')).toReversed();
  const to = join(laid.root, resolve(laid.workdir, target));
  const ignored = stage === undefined ? ignoredNames(context) : [];
  for (const source of sources.toReversed()) {
    const path = join(from, source);
    const isInto = target.endsWith('/') && statSync(path).isFile();
    cpSync(path, isInto ? join(to, basename(source)) : to, {
      recursive: true,
      filter: (file) => !ignored.includes(basename(file)),
    });
  }
}

/** The names that the image's ignore file keeps out, at any depth. */
function ignoredNames(context: string): string[] {
  const lines = readFileSync(join(context, 'proxy/Dockerfile.dockerignore'), 'utf8')
    .trim()
    .split('\n');
  return lines.map((line) => {
    const [, name] = /^\*\*\/([\w.-]+)$/.exec(line) ?? [];
    if (!name) throw new Error(`ignore pattern ${line} is not known to this check`);
    return name;
  });
}

function run(laid: Laid, command: string, { env, onRun }: Where): void {
  onRun(command);
  execFileSync('sh', ['-ec', command], {
    cwd: join(laid.root, laid.workdir),
    env: { ...env, ...laid.env },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}
