import type { Day } from './calendars.ts';

// The names of clocks after the offset that they stand for
const ZONES = new Map(
  `
Z Z UTC GMT UT
-05:00 EST CDT HNE
-04:00 EDT HAE
-06:00 CST MDT
-07:00 MST PDT
-08:00 PST
+01:00 CET MEZ BST
+02:00 CEST MESZ EET
+03:00 MSK EEST
+03:30 IRST
+05:00 PKT
+05:30 IST
+07:00 WIB
+08:00 WITA HKT SGT
+09:00 JST KST
+10:00 AEST
+11:00 AEDT
+12:00 NZST
+13:00 NZDT`
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [offset = '', ...names] = line.split(' ');
      return names.map((name) => [name, offset] as const);
    }),
);
/** Clocks of the United States that change twice a year, by their winter offset in hours. */
const AMERICAN: Readonly<Record<string, number>> = { ET: -5, CT: -6, MT: -7, PT: -8 };

/**
 * The offset that a zone stands for on a day, absent for a name that means none. "ET" and "PT" name a clock that changes
 * twice a year: the day tells which offset it had.
 *
 * @example zoneOf('UTC+3:30', { year: 2024, month: 3, day: 12 }) // '+03:30'
 */
export function zoneOf(zone: string | undefined, day: Day): string | undefined {
  if (zone === undefined) return undefined;
  const offset = /([+-])(\d{1,2}):?(\d{2})?$/.exec(zone);
  if (offset) return offsetOf(offset);
  const name = zone.toUpperCase().trim();
  const winter = AMERICAN[name];
  return winter === undefined ? ZONES.get(name) : `-${padded(-winter - (isAmericanSummer(day) ? 1 : 0))}:00`;
}

/** Daylight saving time in the United States since 2007: second Sunday of March to first Sunday of November. */
function isAmericanSummer({ year, month, day }: Day): boolean {
  const march = 14 - new Date(Date.UTC(year, 2, 14)).getUTCDay();
  const november = 7 - new Date(Date.UTC(year, 10, 7)).getUTCDay();
  if (month === 3) return day >= march;
  if (month === 11) return day < november;
  return month > 3 && month < 11;
}

function offsetOf([, sign = '+', hours = '0', minutes = '00']: RegExpExecArray): string | undefined {
  if (Number(hours) > 14 || Number(minutes) > 59) return undefined;
  return Number(hours) === 0 && Number(minutes) === 0 ? 'Z' : `${sign}${padded(Number(hours))}:${minutes}`;
}

function padded(value: number): string {
  return String(value).padStart(2, '0');
}
