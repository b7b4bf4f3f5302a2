import { expect, it } from 'vitest';
import { withoutControls } from './withoutControls.ts';

it.each([
  ['\u001B[2JHarbour\u0007 dues', '[2JHarbour dues'],
  ['\u009B31mred\rgone\b', '31mredgone'],
  ['a tab\tand\na line, آب و “quotes”', 'a tab\tand\na line, آب و “quotes”'],
])('leaves nothing in %j that a terminal would obey', (text, shown) => {
  expect(withoutControls(text)).toBe(shown);
});
