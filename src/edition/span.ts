const DAYS_A_WEEK = 7;
const DAYS_A_MONTH = 30.44;
const DAYS_A_YEAR = 365.25;
// From here on the larger unit says enough.
const MAX_DAYS = 14;
const MAX_WEEKS_DAYS = 60;
const MAX_MONTHS_DAYS = 730;

/** A length of time in the unit a person would use. */
export type Span = { count: number; unit: 'day' | 'week' | 'month' | 'year' };

/**
 * A number of days, before or after, in days up to two weeks, weeks up to two months, months up to two years, then years.
 *
 * @example spanOf(-22) // { count: 3, unit: 'week' }
 */
export function spanOf(days: number): Span {
  const long = Math.abs(days);
  if (long < MAX_DAYS) return { count: long, unit: 'day' };
  if (long < MAX_WEEKS_DAYS) return { count: Math.round(long / DAYS_A_WEEK), unit: 'week' };
  if (long < MAX_MONTHS_DAYS) return { count: Math.round(long / DAYS_A_MONTH), unit: 'month' };
  return { count: Math.round(long / DAYS_A_YEAR), unit: 'year' };
}
