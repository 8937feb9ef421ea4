import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const BUNDLE = fileURLToPath(new URL('../proxy/dist/main.js', import.meta.url));
const START_LIMIT_MS = 15_000;

/** The proxy as a process of its own, as it is shipped. */
export interface RunningProxy {
  origin: string;
  /** Everything it printed: what it logs must hold no mail. */
  printed: () => string;
  close(): Promise<void>;
}

/**
 * Starts the bundled proxy on a free loopback port. Rejects with its own sentence where it refuses to start.
 * @param env its variables; a session secret is made up here, the port is the proxy's to choose
 */
export async function startProxy(env: Record<string, string>): Promise<RunningProxy> {
  const secret = { SESSION_SECRET: randomBytes(32).toString('hex') };
  const child = spawn(process.execPath, [BUNDLE], {
    env: { PATH: process.env.PATH, ...secret, ...env, PORT: '0', HOST: '127.0.0.1' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let printed = '';
  const exited = new Promise<void>((resolve) => child.once('close', () => resolve()));
  const port = await new Promise<number>((resolve, reject) => {
    const late = setTimeout(() => reject(new Error('the proxy did not start')), START_LIMIT_MS);
    const hear = (line: string) => {
      printed += `${line}\n`;
      const found = /^precis-proxy on [^ ]+:(\d+) /.exec(line)?.[1];
      if (found) resolve(Number(found));
    };
    createInterface(child.stdout).on('line', hear);
    createInterface(child.stderr).on('line', hear);
    void exited.then(() => reject(new Error(printed.trim() || 'the proxy ended at once')));
    void exited.finally(() => clearTimeout(late));
  });
  return {
    origin: `http://127.0.0.1:${port}`,
    printed: () => printed,
    close: async () => {
      child.kill('SIGTERM');
      await exited;
    },
  };
}
