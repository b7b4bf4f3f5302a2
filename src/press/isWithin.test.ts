import { expect, it } from 'vitest';
import { isWithin } from './isWithin.ts';

it.each([
  ['/news', '/news', true],
  ['/news', '/news/a/b', true],
  ['/news', '/news/..site', true],
  ['/news', '/newsroom', false],
  ['/news', '/', false],
  ['/news/a', '/news/b', false],
])('within %s lies %s: %s', (folder, candidate, is) => {
  expect(isWithin(folder, candidate)).toBe(is);
});
