import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';

const INSTALLED = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** Where the answer is kept for the worker processes, which load the configuration again. */
const ANSWER = 'BROADSHEET_BROWSER';

/**
 * A Chromium to test in: the one installed, else Playwright's own download, else the one npm ships.
 *
 * The shipped one is a headless shell that unpacks itself into the temporary directory, with the shared libraries a
 * bare machine lacks where it believes to run on Lambda. Its default arguments switch web security off, so it gets ours.
 */
export async function findBrowser(): Promise<string> {
  return (process.env[ANSWER] ??=
    [...INSTALLED, chromium.executablePath()].find((path) => existsSync(path)) ??
    (await unpackShippedBrowser()));
}

async function unpackShippedBrowser(): Promise<string> {
  process.env['AWS_EXECUTION_ENV'] ??= 'AWS_Lambda_nodejs22.x';
  const { default: shipped } = await import('@sparticuz/chromium');
  return shipped.executablePath();
}

/** Root may not use the sandbox, and containers run tests as root; nothing but localhost is ever opened. */
export const browserArguments: readonly string[] = [
  '--no-sandbox',
  '--no-zygote',
  '--disable-gpu',
  '--disable-dev-shm-usage',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];
