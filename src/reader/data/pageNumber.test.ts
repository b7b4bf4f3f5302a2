import { expect, it } from 'vitest';
import { pageNumber } from './pageNumber.ts';

it.each([
  ['', 1],
  ['page=2', 2],
  ['page=0', 1],
  ['page=-3', 1],
  ['page=1e9', 1],
  ['page=2.5', 1],
  ['page=two', 1],
  ['page=99999999999', 1],
])('reads ?%s as page %d', (search, page) => {
  expect(pageNumber(new URLSearchParams(search))).toBe(page);
});
