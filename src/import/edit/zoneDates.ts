import type { Draft } from '#import/draft.ts';

/** Endings of addresses that name a country and are sold to the whole world. */
const SOLD: ReadonlySet<string> = new Set(
  'ai am bz cc cf co fm ga gg gq im io la ly me ml nu pw st tk to tv ws'.split(' '),
);
const CLOCK = /^(\d{4}-\d\d-\d\dT\d\d:\d\d)([\d:.]*)(Z?)$/;
const MINUTE_MS = 60_000;

/**
 * Tells the dates of a draft by the clocks of the country that its address names, where these all show one time: a clock without
 * a zone gets theirs, and an instant in UTC becomes theirs. What appeared in Berlin after midnight is of that day.
 *
 * - A day alone and a date with another zone stay as they are.
 * - An article of ours keeps its dates: a person may have set them.
 */
export function zoneDates(draft: Draft): Draft {
  const zones = draft.id === undefined ? zonesOf(countryOf(draft)) : [];
  if (zones.length === 0) return draft;
  const { published, updated } = draft;
  return {
    ...draft,
    ...(published !== undefined && { published: zoned(published, zones) }),
    ...(updated !== undefined && { updated: zoned(updated, zones) }),
  };
}

function countryOf({ source }: Draft): string | undefined {
  const ending = /\.([a-z]{2})$/.exec(URL.parse(source?.url ?? '')?.hostname ?? '')?.[1];
  return ending === undefined || SOLD.has(ending) ? undefined : ending;
}

function zonesOf(country: string | undefined): string[] {
  if (country === undefined) return [];
  const locale: Intl.Locale & { getTimeZones?: () => string[] } = new Intl.Locale(`und-${country}`);
  const zones = zonesByCountry.get(country) ?? locale.getTimeZones?.() ?? [];
  zonesByCountry.set(country, zones);
  return zones;
}
const zonesByCountry = new Map<string, string[]>();

function zoned(date: string, zones: readonly string[]): string {
  const [, minute, rest = '', utc] = CLOCK.exec(date) ?? [];
  if (minute === undefined) return date;
  const shown = Date.parse(`${minute}Z`);
  const offsets = new Set(zones.map((zone) => (utc ? offsetAt(shown, zone) : offsetOfClock(shown, zone))));
  const [offset] = offsets;
  if (offset === undefined || offsets.size > 1) return date;
  return `${utc ? new Date(shown + minutesOf(offset) * MINUTE_MS).toISOString().slice(0, 16) : minute}${rest}${offset}`;
}

/** What the clocks of a zone are ahead of UTC when they show a time, given as if it were in UTC. */
function offsetOfClock(shown: number, zone: string): string {
  return offsetAt(shown - minutesOf(offsetAt(shown, zone)) * MINUTE_MS, zone);
}

/** "+01:00": what the clocks of a zone are ahead of UTC at an instant; "Z" where they show UTC. */
function offsetAt(instant: number, zone: string): string {
  const format =
    formats.get(zone) ?? new Intl.DateTimeFormat('en', { timeZone: zone, timeZoneName: 'longOffset' });
  formats.set(zone, format);
  return /[+-](?!00:00)\d\d:\d\d/.exec(format.format(instant))?.[0] ?? 'Z';
}
// To make a formatter takes many times as long as to use it
const formats = new Map<string, Intl.DateTimeFormat>();

function minutesOf(offset: string): number {
  const [hours = 0, minutes = 0] = offset === 'Z' ? [] : offset.slice(1).split(':').map(Number);
  return (offset.startsWith('-') ? -1 : 1) * (hours * 60 + minutes);
}
