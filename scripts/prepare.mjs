/**
 * Runs before `npm start` and `npm test`, on whatever Node there is (20 or newer), with nothing installed yet: brings the
 * dependencies in line with the lock file and sees to it that there is a Chromium. Every failure is one sentence.
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findBrowser } from './find-browser.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const STAMP = join(ROOT, 'node_modules/.precis-lock');
const FOR_TESTS = process.argv[2] === 'test';

/** What the test of the real keyboard shortcut presses keys in. */
const SCREEN_TOOLS = { Xvfb: 'xvfb', openbox: 'openbox', xdotool: 'xdotool' };

/** @param {string} command @param {string[]} args */
function run(command, args) {
  execFileSync(command, args, { cwd: ROOT, stdio: 'inherit' });
}

/** @param {string} name */
function isOnPath(name) {
  try {
    execFileSync('sh', ['-c', `command -v ${name}`], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

const isDebianRoot = () =>
  process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/etc/debian_version');

/** @param {string[]} packages */
function installDebian(packages) {
  console.log(`Installing ${packages.join(', ')}…`);
  const quiet = ['-qq', '-o', 'Dpkg::Use-Pty=0'];
  execFileSync('apt-get', ['update', ...quiet], { stdio: 'ignore' });
  execFileSync('apt-get', ['install', '-y', '--no-install-recommends', ...quiet, ...packages], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
}

function installDependencies() {
  const lock = createHash('sha256')
    .update(readFileSync(join(ROOT, 'package-lock.json')))
    .digest('hex');
  const isInstalled =
    existsSync(STAMP) &&
    readFileSync(STAMP, 'utf8') === lock &&
    existsSync(join(ROOT, 'node_modules/.bin/node'));
  if (isInstalled) return;
  console.log('Installing dependencies…');
  run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel', 'error']);
  writeFileSync(STAMP, lock);
}

/** WXT writes the tsconfig.json that ours extends; whatever is built or tested reads it. */
function prepareWxt() {
  if (!existsSync(join(ROOT, '.wxt/tsconfig.json'))) run('npx', ['--no-install', 'wxt', 'prepare']);
}

async function provideBrowser() {
  if (findBrowser()) return;
  const { chromium } = await import('@playwright/test');
  if (existsSync(chromium.executablePath())) return;
  if (isDebianRoot()) {
    installDebian(['chromium']);
    return;
  }
  console.log("Fetching Playwright's Chromium…");
  run('npx', ['--no-install', 'playwright', 'install', 'chromium']);
}

function provideScreen() {
  const missing = Object.entries(SCREEN_TOOLS).filter(([command]) => !isOnPath(command));
  if (missing.length > 0 && isDebianRoot()) installDebian(missing.map(([, name]) => name));
}

/** @param {string} sentence @param {() => unknown} action */
async function orSay(sentence, action) {
  try {
    await action();
  } catch (error) {
    const isSentence = error instanceof Error && error.message.startsWith('CHROME_PATH');
    console.error(isSentence ? error.message : sentence);
    process.exit(1);
  }
}

if (Number(process.versions.node.split('.')[0]) < 20) {
  console.error('Précis needs Node 20 or newer to set itself up.');
  process.exit(1);
}
await orSay(
  'The dependencies could not be installed: run npm ci and see why.',
  installDependencies,
);
await orSay('WXT could not prepare the project: run npx wxt prepare and see why.', prepareWxt);
await orSay(
  'There is no Chromium and none could be installed: install one and name it in CHROME_PATH.',
  provideBrowser,
);
if (FOR_TESTS) {
  await orSay('Xvfb, openbox and xdotool could not be installed: install them.', provideScreen);
}
