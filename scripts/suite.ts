import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** What a suite came to. A suite that cannot count itself is one check. */
export interface Outcome {
  passed: number;
  failed: number;
}

/** A part of `npm test`. */
export interface Suite {
  name: string;
  command: [string, ...string[]];
  env?: Record<string, string>;
  /** Reads the counts from what the suite printed; null where it printed none. */
  count?: (printed: string) => Outcome | null;
}

/** Runs a suite, showing what it prints. Where it fails without a count, that is one failure. */
export async function runSuite(suite: Suite): Promise<Outcome> {
  const [command, ...args] = suite.command;
  console.log(`\n── ${suite.name} ${'─'.repeat(Math.max(0, 70 - suite.name.length))}`);
  const env = { ...process.env, ...suite.env };
  const child = spawn(command, args, { cwd: ROOT, env, stdio: ['ignore', 'pipe', 'inherit'] });
  let printed = '';
  child.stdout.on('data', (chunk) => {
    printed += String(chunk);
    process.stdout.write(chunk);
  });
  const code = await new Promise<number | null>((resolve) => {
    child.once('error', () => resolve(1));
    child.once('close', resolve);
  });
  const counted = suite.count?.(printed) ?? { passed: 0, failed: 0 };
  if (code !== 0) return { ...counted, failed: Math.max(1, counted.failed) };
  return suite.count ? counted : { passed: 1, failed: 0 };
}
