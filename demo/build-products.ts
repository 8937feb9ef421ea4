import { fileURLToPath } from 'node:url';
import { runCommand } from './run-command.ts';
import { DEMO_PROXY_HOST } from './world.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** Builds what the demo and the browser tests run: the extension's production build, and the proxy's bundle. */
export async function buildProducts(): Promise<void> {
  const env = { ...process.env, WXT_PROXY_URL: `https://${DEMO_PROXY_HOST}` };
  await Promise.all([
    runCommand('npx', ['--no-install', 'wxt', 'build', ROOT], env),
    runCommand('npm', ['run', 'build', '--workspace', 'proxy', '--prefix', ROOT]),
  ]);
}
