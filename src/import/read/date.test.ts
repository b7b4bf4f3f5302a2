import { describe, expect, it } from 'vitest';
import { dateOf } from './date.ts';

describe('dateOf', () => {
  it.each([
    ['Tue, 12 Mar 2024 10:45:00 +0330', '2024-03-12T10:45:00+03:30'],
    ['8.Dezember 2010 um 09:43', '2010-12-08T09:43'],
    ['Mon Aug 03 13:45:00 EDT 2015', '2015-08-03T13:45:00-04:00'],
    ['Jan 04 09:34 2021', '2021-01-04T09:34'],
    ['Dec 15, 2016 2:57 PM UTC', '2016-12-15T14:57Z'],
    ['2023年3月2日 14時05分', '2023-03-02T14:05'],
    ['25/12/2024', '2024-12-25'],
    ['03/04/2024', undefined],
    ['the 31 of February 2024', undefined],
  ])('reads %s', (written, date) => {
    expect(dateOf(written)).toBe(date);
  });
});
