const DATE = /^(\d{4})-(\d{2})-(\d{2})/;
const msPerDay = 86_400_000;

/** The day written in an ISO 8601 date, in days since 1970-01-01; the zone it is written in counts. `undefined` where there is none. */
export function dayNumber(iso: string | undefined): number | undefined {
  const match = DATE.exec(iso ?? '');
  if (!match) return undefined;
  const ms = Date.UTC(Number(match[1]), Number(match[2]) - 1, Number(match[3]));
  return Number.isNaN(ms) ? undefined : Math.floor(ms / msPerDay);
}

/** The month of a day number: year · 12 + month (0–11). */
export function monthOfDay(day: number): number {
  const date = new Date(day * msPerDay);
  return date.getUTCFullYear() * 12 + date.getUTCMonth();
}
