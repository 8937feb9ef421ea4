import { execFile, spawn } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';
import { MAYA } from '../demo/accounts.ts';
import { GmailDriver } from '../demo/gmail-driver.ts';
import { launchBrowser } from '../demo/launch-browser.ts';
import { readPanel } from '../demo/read-panel.ts';
import { expect, test, threadId } from './fixtures.ts';

const run = promisify(execFile);
const TOOLS = ['Xvfb', 'openbox', 'xdotool'];

const isInstalled = (tool: string) =>
  (process.env.PATH ?? '').split(delimiter).some((folder) => {
    try {
      accessSync(join(folder, tool), constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });

/** A screen that nobody sees, with a window manager, so that a key press reaches the browser as from a keyboard. */
async function startScreen(): Promise<{ display: string; stop: () => void }> {
  const server = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1280x900x24'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const number = await new Promise<string>((resolve, reject) => {
    server.once('error', reject);
    server.stdio[3]?.once('data', (data) => resolve(String(data).trim()));
  });
  const display = `:${number}`;
  const env = { ...process.env, DISPLAY: display };
  const manager = spawn('openbox', [], { env, stdio: 'ignore' });
  return {
    display,
    stop: () => {
      manager.kill();
      server.kill();
    },
  };
}

test('the shortcut, pressed for real, summarizes the open thread', async ({
  accounts,
  profile,
  world,
}) => {
  test.skip(!TOOLS.every(isInstalled), `skipped: needs ${TOOLS.join(', ')}`);
  const screen = await startScreen();
  const env = { DISPLAY: screen.display };
  const browser = await launchBrowser(profile, world.browserArgs, { headless: false, env });
  try {
    const page = browser.context.pages()[0] ?? (await browser.context.newPage());
    const gmail = new GmailDriver(browser.context, page);
    await gmail.openSignedIn(threadId(accounts[0], '03-calibration-bench'), MAYA.email);
    await expect(gmail.panel.locator('kbd')).toHaveText('Alt+Shift+S');
    await page.bringToFront();
    await expect(async () => {
      await run('xdotool', ['key', 'alt+shift+s'], { env: { ...process.env, ...env } });
      await gmail.settled(2_000);
    }).toPass({ timeout: 20_000 });
    expect((await readPanel(gmail.panel)).coverage.read).toBe(6);
  } finally {
    await browser.close();
    screen.stop();
  }
});
