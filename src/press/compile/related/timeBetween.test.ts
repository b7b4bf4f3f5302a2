import { expect, it } from 'vitest';
import { timeBetween } from './timeBetween.ts';

const march = (day: number, hour = 12): number => Date.UTC(2024, 2, day, hour);

it.each([
  [march(14), march(11), '3 days earlier'],
  [march(14, 23), march(15, 1), '1 day later'],
  [march(14, 1), march(14, 23), 'the same day'],
  [march(1), march(22), '3 weeks later'],
  [march(1), Date.UTC(2023, 8, 1), '6 months earlier'],
  [march(1), Date.UTC(2019, 2, 1), '5 years earlier'],
  [march(1), undefined, undefined],
])('says how long lies between %s and %s', (article, other, said) => {
  expect(timeBetween(article, other)).toBe(said);
});
