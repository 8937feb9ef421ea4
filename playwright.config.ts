import { defineConfig } from '@playwright/test';

/** Browser tests: the built extension in a real Chromium, in the demo's world. */
export default defineConfig({
  testDir: 'e2e',
  outputDir: '.output/e2e',
  timeout: 60_000,
  workers: 2,
  fullyParallel: true,
  reporter: [['list']],
  use: { actionTimeout: 15_000 },
  projects: [
    { name: 'extension', testIgnore: 'start.spec.ts' },
    // It builds the extension anew, which must not happen under a running browser, nor twice at once.
    {
      name: 'start',
      testMatch: 'start.spec.ts',
      dependencies: ['extension'],
      fullyParallel: false,
    },
  ],
});
