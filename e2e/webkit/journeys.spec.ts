import { expect } from '@playwright/test';
import { test } from './reader.ts';

const LOCK = 'Board votes to rebuild Ash Corner lock';
const PERSIAN = 'http://localhost:4174';

test.describe('in WebKit', () => {
  test('the front leads to a story, it leads on, and Back returns to the same place', async ({ reader }) => {
    await reader.open('/');
    await reader.ask('document.querySelectorAll("main article")[18].scrollIntoView()');
    const before = Number(await reader.ask('window.scrollY'));
    expect(before).toBeGreaterThan(0);
    await reader.press('link', 'The drinking fountain is painted green again');
    await expect.poll(() => reader.ask('location.pathname')).toMatch(/^\/article\//);
    await expect.poll(() => reader.ask('window.scrollY')).toBe(0);
    await reader.back();
    await expect
      .poll(async () => Math.abs(Number(await reader.ask('window.scrollY')) - before))
      .toBeLessThan(10);
  });

  test('an article holds its story, its picture and what is related', async ({ reader }) => {
    await reader.open('/article/board-votes-to-rebuild-ash-corner-lock/');
    expect(await reader.see('heading', `^${LOCK}$`)).toBe(LOCK);
    await reader.see('img', 'A lock with broken gates under a red sun');
    await reader.press('link', '^Keeper of the lock retires his boat');
    await expect.poll(() => reader.ask('document.title')).toMatch(/^Keeper of the lock/);
  });

  test('search answers while one types, and its hits are marked in the story', async ({ reader }) => {
    await reader.open('/');
    await reader.type('/');
    await reader.fill('searchbox', 'Search', 'lock');
    await reader.see('list', '^Results$');
    await expect.poll(() => reader.ask('location.search')).toBe('?q=lock');
    await reader.press('link', `^${LOCK}`);
    await reader.see('region', 'What you searched for');
    expect(Number(await reader.ask('CSS.highlights?.get("hit")?.size ?? 0'))).toBeGreaterThan(0);
  });

  test('a story is saved, and still is after a reload', async ({ reader }) => {
    await reader.open('/article/board-votes-to-rebuild-ash-corner-lock/');
    await reader.press('button', '^Save$');
    await reader.open('/saved/');
    await reader.see('link', LOCK);
    await reader.ask('location.reload()');
    await reader.see('link', LOCK);
  });

  test('a Persian newspaper reads from right to left', async ({ reader }) => {
    await reader.open(`${PERSIAN}/`);
    expect(await reader.ask('document.documentElement.dir')).toBe('rtl');
    const edges = await reader.ask(
      '[...document.querySelectorAll("main h2")].map((one) => getComputedStyle(one).direction)',
    );
    expect(new Set(Array.isArray(edges) ? edges : [])).toEqual(new Set(['rtl']));
  });
});
