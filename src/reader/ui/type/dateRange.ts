import { dayFirst } from './date.ts';

const CHINESE = /^zh\b/;
const YEAR = /^\d+年/; // '2024年' of '2024年3月14日'

/**
 * From one day to another, saying once what they share; one day where they are one.
 *
 * @example dateRange('2024-01-19T10:00+01:00', '2024-03-14', 'en') // '19 January – 14 March 2024'
 */
export function dateRange(first: string, last: string, language: string): string {
  const [from, to] = [first, last].map((date) => Date.parse(`${date.slice(0, 10)}T00:00Z`));
  if (from === undefined || to === undefined || Number.isNaN(from + to)) return `${first} – ${last}`;
  const days = new Intl.DateTimeFormat(dayFirst(language), { timeZone: 'UTC', dateStyle: 'long' });
  if (CHINESE.test(language)) return chineseRange(days.format(from), days.format(to));
  // Some put thin spaces around the dash, others plain ones: a page must read the same wherever it was made.
  return days.formatRange(from, to).replaceAll('\u2009', ' ');
}

/** Browsers write a range in slashes, '2024/1/19 – 2024/3/14', where they write one day in words. */
function chineseRange(from: string, to: string): string {
  if (from === to) return from;
  const isSameYear = YEAR.exec(from)?.[0] === YEAR.exec(to)?.[0];
  return `${from}至${isSameYear ? to.replace(YEAR, '') : to}`;
}
