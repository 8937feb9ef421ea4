import { spawn } from 'node:child_process';

/**
 * Runs a command of the project to its end and returns what it printed. Rejects with its output where it fails, so that
 * the reader sees the reason and not only a number.
 */
export async function runCommand(
  command: string,
  args: readonly string[],
  env: Record<string, string | undefined> = process.env,
): Promise<string> {
  const child = spawn(command, args, { env, stdio: ['ignore', 'pipe', 'pipe'] });
  let printed = '';
  child.stdout.on('data', (chunk) => (printed += String(chunk)));
  child.stderr.on('data', (chunk) => (printed += String(chunk)));
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  if (code !== 0) throw new Error(`${command} ${args.join(' ')} failed:\n${printed.trim()}`);
  return printed;
}
