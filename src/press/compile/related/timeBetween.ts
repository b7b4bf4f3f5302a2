const MS_A_DAY = 86_400_000;
const DAYS_A_WEEK = 7;
const DAYS_A_MONTH = 30.44;
// From here on the larger unit says enough.
const MAX_DAYS = 14;
const MAX_WEEKS_DAYS = 60;
const MAX_MONTHS_DAYS = 730;

/**
 * How long before or after an article another one was published, both in milliseconds since 1970; `undefined` where either is not known.
 *
 * @example timeBetween(Date.UTC(2024, 2, 14), Date.UTC(2024, 2, 11)) // '3 days earlier'
 */
export function timeBetween(article: number | undefined, other: number | undefined): string | undefined {
  if (article === undefined || other === undefined) return undefined;
  const days = Math.abs(Math.floor(other / MS_A_DAY) - Math.floor(article / MS_A_DAY));
  if (days === 0) return 'the same day';
  return `${describe(days)} ${other < article ? 'earlier' : 'later'}`;
}

function describe(days: number): string {
  if (days < MAX_DAYS) return count(days, 'day');
  if (days < MAX_WEEKS_DAYS) return count(Math.round(days / DAYS_A_WEEK), 'week');
  if (days < MAX_MONTHS_DAYS) return count(Math.round(days / DAYS_A_MONTH), 'month');
  return count(Math.round(days / DAYS_A_MONTH / 12), 'year');
}

function count(number: number, unit: string): string {
  return `${number} ${unit}${number === 1 ? '' : 's'}`;
}
