import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';
import { findBrowser } from './scripts/find-browser.mjs';

const tests = ['{lib,components,demo,scripts}/**/*.test.{ts,tsx}', 'proxy/src/**/*.test.ts'];
const inBrowser = '{lib,components}/**/*.browser.test.{ts,tsx}';
const executablePath = findBrowser();

/** Two suites: plain code in Node, and what needs real layout in a real Chromium (`*.browser.test.ts`). */
export default defineConfig({
  test: {
    projects: [
      {
        plugins: [WxtVitest()],
        test: { name: 'unit', include: tests, exclude: [inBrowser, '**/node_modules/**'] },
      },
      {
        test: {
          name: 'browser',
          include: [inBrowser],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: {
                args: ['--no-sandbox'],
                ...(executablePath ? { executablePath } : {}),
              },
            }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
    ],
  },
});
