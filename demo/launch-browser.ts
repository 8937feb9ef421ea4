import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findBrowser } from '../scripts/find-browser.mjs';
import { type BrowserContext, chromium } from '@playwright/test';

/** The production build of the extension. */
export const EXTENSION_DIR = fileURLToPath(new URL('../.output/chrome-mv3', import.meta.url));

/** A Chromium with the extension and a profile of its own. */
export interface DemoBrowser {
  context: BrowserContext;
  /** Ends the browser; the profile stays, for a restart. */
  close(): Promise<void>;
}

/**
 * Starts Chromium with the extension, never with the user's own profile.
 * @param profile an empty folder, or that of an earlier start
 * @param args from the world: where every host is
 */
export async function launchBrowser(
  profile: string,
  args: readonly string[],
  {
    headless,
    locale = 'en-US',
    env = {},
  }: { headless: boolean; locale?: string; env?: Record<string, string> },
): Promise<DemoBrowser> {
  const executablePath = findBrowser();
  const context = await chromium.launchPersistentContext(profile, {
    ...(executablePath ? { executablePath } : { channel: 'chromium' }),
    headless,
    viewport: headless ? { width: 1280, height: 900 } : null,
    ignoreHTTPSErrors: true,
    locale,
    env: { ...process.env, ...env } as Record<string, string>,
    args: [
      ...args,
      `--disable-extensions-except=${EXTENSION_DIR}`,
      `--load-extension=${EXTENSION_DIR}`,
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ],
  });
  if (context.serviceWorkers().length === 0) {
    await context.waitForEvent('serviceworker', { timeout: 15_000 });
  }
  return { context, close: () => context.close() };
}

/** A fresh profile folder, and how to remove it. */
export async function freshProfile(): Promise<{ dir: string; remove: () => Promise<void> }> {
  const dir = await mkdtemp(join(tmpdir(), 'precis-'));
  return { dir, remove: () => rm(dir, { recursive: true, force: true, maxRetries: 5 }) };
}
