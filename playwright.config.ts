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
});
