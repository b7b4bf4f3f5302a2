import { expect, it } from 'vitest';
import { opensWithWeekday } from './weekday.ts';

it.each([
  ['Thursday, 26 November 2026 10:31', true],
  ['Dienstag, 12. März 2024', true],
  ['sabado 16 de marzo', true],
  ['سه شنبه ۲۲ اسفند ۱۴۰۲', false],
  ['پنجشنبه ۵ آذر ۱۴۰۵', true],
  ['الثلاثاء، ١٢ مارس ٢٠٢٤', true],
  ['12 March 2024', false],
])('tells whether “%s” opens with a weekday', (line, isOne) => {
  expect(opensWithWeekday(line)).toBe(isOne);
});
