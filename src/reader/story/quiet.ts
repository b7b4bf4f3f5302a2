const DAY_MS = 86_400_000;
/** A week without a report is worth a word. */
const MIN_QUIET_DAYS = 7;

/**
 * For how many whole days nothing was heard between two reports, by the days on their own calendars; 0 where that was less than a
 * week, or one is undated.
 *
 * @example quietDays('2024-02-02T09:15+01:00', '2024-02-21T19:05+01:00') // 18
 */
export function quietDays(earlier: string | undefined, later: string | undefined): number {
  const apart = (dayOf(later) - dayOf(earlier)) / DAY_MS - 1;
  return apart >= MIN_QUIET_DAYS ? apart : 0;
}

function dayOf(published: string | undefined): number {
  return published === undefined ? NaN : Date.parse(`${published.slice(0, 10)}T00:00Z`);
}
