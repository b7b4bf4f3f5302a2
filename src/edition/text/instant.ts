/**
 * Milliseconds since 1970 of an ISO 8601 date as precise as its source had it; a date without a zone counts as UTC.
 * `undefined` where there is none.
 *
 * @example instantOf('2024-03-12T10:45+03:30') // 1710227700000
 */
export function instantOf(published: string | undefined): number | undefined {
  if (published === undefined) return undefined;
  const isLocal = published.includes('T') && !/(?:Z|[+-]\d{2}:?\d{2})$/.test(published);
  const instant = Date.parse(isLocal ? `${published}Z` : published);
  return Number.isNaN(instant) ? undefined : instant;
}

/**
 * The day of an ISO 8601 date as it is written, in its own zone.
 *
 * @example dayOf('2024-03-12T23:45+03:30') // '2024-03-12'
 */
export function dayOf(published: string): string {
  return published.slice(0, 10);
}
