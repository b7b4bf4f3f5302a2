import { defineConfig } from '@playwright/test';
import { browserArguments, findBrowser } from './e2e/browser.ts';

const english = { port: 4173, sources: 'e2e/edition/en' };
const persian = { port: 4174, sources: 'e2e/edition/fa' };

/** What runs in WebKit alone. */
const WEBKIT = ['webkit/*.spec.ts', '*.webkit.spec.ts'];

export default defineConfig({
  testDir: 'e2e',
  globalSetup: './src/testing/temporaryFolder.ts',
  fullyParallel: true,
  forbidOnly: true,
  // What a starved machine kept from its turn is tried once more, and named as flaky
  retries: 1,
  workers: 2,
  // A busy machine must not decide a test
  timeout: 90_000,
  expect: { timeout: 15_000 },
  snapshotPathTemplate: 'e2e/transcripts/{arg}{ext}',
  reporter: [['list'], ['./e2e/closingLine.ts']],
  use: {
    baseURL: `http://localhost:${english.port}`,
    trace: 'retain-on-failure',
    serviceWorkers: 'block',
  },
  projects: [
    {
      name: 'chromium',
      testIgnore: WEBKIT,
      use: { launchOptions: { executablePath: await findBrowser(), args: [...browserArguments] } },
    },
    {
      name: 'firefox',
      testIgnore: WEBKIT,
      grepInvert: /@chromium/,
      use: {
        browserName: 'firefox',
        channel: 'moz-firefox',
        launchOptions: { executablePath: '/usr/bin/firefox-esr' },
      },
    },
    { name: 'webkit', testMatch: WEBKIT, workers: 1 },
  ],
  // A production build, fed by sources that are imported and pressed before the first test
  webServer: [english, persian].map(({ port, sources }) => ({
    command: `node src/cli/broadsheet.ts start ${sources} --port ${port}`,
    port,
    timeout: 120_000,
    reuseExistingServer: false,
    gracefulShutdown: { signal: 'SIGTERM' as const, timeout: 2000 },
  })),
});
