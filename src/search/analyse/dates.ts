const DATE = /^\d{4}-\d{2}-\d{2}/;
const msPerDay = 86_400_000;

/**
 * The day written in an ISO 8601 date, in days since 1970-01-01; the zone it is written in counts. `undefined` where there is
 * none, as on the 31st of February.
 */
export function dayNumber(iso: string | undefined): number | undefined {
  const [day] = DATE.exec(iso ?? '') ?? [];
  if (day === undefined) return undefined;
  // `Date.UTC` takes the years before 100 for those of the last century
  const date = new Date(`${day}T00:00Z`);
  const isDay = !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day);
  return isDay ? date.getTime() / msPerDay : undefined;
}

/** The month of a day number: year · 12 + month (0–11). */
export function monthOfDay(day: number): number {
  const date = new Date(day * msPerDay);
  return date.getUTCFullYear() * 12 + date.getUTCMonth();
}
