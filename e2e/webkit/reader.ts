import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { test as base } from '@playwright/test';
import { eventually, startSession, type Session } from './driver.ts';

/** What a reader does and sees, by role and name. Each waits until it can be done, or fails. */
export type Reader = {
  /** Opens a page and waits until the reader has taken it over: a slow machine presses sooner than that. */
  open: (path: string) => Promise<void>;
  back: () => Promise<void>;
  forward: () => Promise<void>;
  /** Scrolls to it. */
  reach: (role: string, name: string) => Promise<void>;
  press: (role: string, name: string) => Promise<void>;
  type: (text: string) => Promise<void>;
  fill: (role: string, name: string, text: string) => Promise<void>;
  /** The text of the first such element. */
  see: (role: string, name: string) => Promise<string>;
  /** Waits until no such element is there. */
  miss: (role: string, name: string) => Promise<void>;
  /** What an expression gives in the page: `window.scrollY`. */
  ask: (expression: string) => Promise<unknown>;
};

type Element = Record<string, string>;

/** What an element is called on the wire (WebDriver, 12.1). */
const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf';

const finder = readFileSync(
  createRequire(import.meta.url).resolve('@testing-library/dom/dist/@testing-library/dom.umd.min.js'),
  'utf8',
);
// The library comes once a page.
const FIND = `
  const [role, name] = arguments;
  if (!window.__find) { const exports = {}, module = { exports }; ${finder}; window.__find = module.exports; }
  const found = window.__find.queryAllByRole(document.body, role, { name: new RegExp(name) });
  return found.find((one) => one.getClientRects().length > 0) ?? null;`;

const IS_TAKEN_OVER = `
  return Object.keys(document.querySelector('main') ?? {}).some((key) => key.startsWith('__react'))`;

export const test = base.extend<{ reader: Reader }, { session: Session }>({
  session: [
    // oxlint-disable-next-line no-empty-pattern -- Playwright reads the names of the fixtures from the pattern
    async ({}, use) => {
      const session = await startSession();
      await use(session);
      await session.close();
    },
    { scope: 'worker' },
  ],
  reader: async ({ session, baseURL }, use) => use(readerOf(session, String(baseURL))),
});

function readerOf({ command }: Session, baseURL: string): Reader {
  const run = (script: string, ...args: unknown[]): Promise<unknown> =>
    command('POST', '/execute/sync', { script, args });
  const find = (role: string, name: string): Promise<string> =>
    eventually(async () => {
      const element = await command<Element | null>('POST', '/execute/sync', {
        script: FIND,
        args: [role, name],
      });
      if (!element)
        throw new Error(`no ${role} named “${name}” at ${String(await run('return location.href'))}`);
      return Object.values(element)[0] ?? '';
    });
  const keys = (id: string, text: string): Promise<unknown> =>
    command('POST', `/element/${id}/value`, { text });
  return {
    async open(path) {
      await command('POST', '/url', { url: new URL(path, baseURL).href });
      await find('heading', '');
      await eventually(async () => {
        if (!(await run(IS_TAKEN_OVER))) throw new Error(`the reader did not take over ${path}`);
      });
    },
    async back() {
      await command('POST', '/back');
    },
    async forward() {
      await command('POST', '/forward');
    },
    async reach(role, name) {
      await run('arguments[0].scrollIntoView({ block: "center" })', { [ELEMENT]: await find(role, name) });
    },
    async press(role, name) {
      await command('POST', `/element/${await find(role, name)}/click`);
    },
    async type(text) {
      const active = await command<Element>('GET', '/element/active');
      await keys(Object.values(active)[0] ?? '', text);
    },
    async fill(role, name, text) {
      await keys(await find(role, name), text);
    },
    async see(role, name) {
      return command('GET', `/element/${await find(role, name)}/text`);
    },
    async miss(role, name) {
      await eventually(async () => {
        if (await command('POST', '/execute/sync', { script: FIND, args: [role, name] }))
          throw new Error(`a ${role} named “${name}” is still there`);
      });
    },
    ask: (expression) => run(`return ${expression}`),
  };
}
