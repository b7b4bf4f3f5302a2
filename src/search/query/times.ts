import { dayNumber } from '#search/analyse/dates.ts';
import { fold } from '#search/analyse/fold.ts';

// "2024", "2024-03", "2024-03-12", "2024/3/12", "2024.03"
const CALENDAR = /^(\d{4})(?:[-/.](\d{1,2})(?:[-/.](\d{1,2}))?)?$/;
// "12.3.2024"; with strokes nobody knows which is the day
const DAY_FIRST = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/;
// "7d", "2w", "3m", "1y"
const AGO = /^(\d{1,4})([dwmy])$/;
const daysOf: Readonly<Record<string, number>> = { d: 1, w: 7, m: 30, y: 365 };

const daysBack: ReadonlyMap<string, number> = new Map([
  ['today', 0],
  ['yesterday', 1],
]);

/** What makes days of whatever began to be some. */
const endings = ['d', '0', '00', '000', '1', '01', '001', '2000', '.2000', '1.2000'];

/** Days since 1970-01-01; `to` is the day after the last. */
export type Days = { from: number; to: number };

/**
 * The days that `before:`, `after:` or `on:` with a value stand for; `undefined` where the value is no time.
 *
 * - `after:` takes its day in, `before:` leaves it out, so that the two meet without a gap.
 * - A time like `7d`, `yesterday` or `today` counts back from `today`.
 *
 * @example daysFor('on', '1970-02', 0) // { from: 31, to: 59 }
 */
export function daysFor(operator: 'before' | 'after' | 'on', value: string, today: number): Days | undefined {
  // "٢٠٢٤", "２０２４"
  const written = fold(value).replace(DAY_FIRST, '$3-$2-$1');
  const days = calendarDays(written) ?? daysAgo(written, today);
  if (!days) return undefined;
  if (operator === 'on') return days;
  return operator === 'before' ? { from: -Infinity, to: days.from } : { from: days.from, to: Infinity };
}

/** Whether a value is the beginning of one that stands for days: "2024-0" is, "2024-13" and "friday" are none. */
export function isTimeBegun(value: string): boolean {
  const typed = fold(value);
  const isName = [...daysBack.keys()].some((name) => name.startsWith(typed));
  return isName || endings.some((ending) => daysFor('on', typed + ending, 0) !== undefined);
}

function calendarDays(value: string): Days | undefined {
  const match = CALENDAR.exec(value);
  if (!match) return undefined;
  const [, year = '', month, day] = match;
  const from = startOf(
    Number(year),
    month === undefined ? 1 : Number(month),
    day === undefined ? 1 : Number(day),
  );
  if (from === undefined) return undefined;
  if (day !== undefined) return { from, to: from + 1 };
  const to =
    month === undefined || month === '12'
      ? startOf(Number(year) + 1, 1, 1)
      : startOf(Number(year), Number(month) + 1, 1);
  return to === undefined ? undefined : { from, to };
}

function startOf(year: number, month: number, day: number): number | undefined {
  return dayNumber(`${String(year).padStart(4, '0')}-${pad(month)}-${pad(day)}`);
}

function pad(number: number): string {
  return String(number).padStart(2, '0');
}

function daysAgo(value: string, today: number): Days | undefined {
  const match = AGO.exec(value);
  const ago = match ? Number(match[1]) * (daysOf[match[2] ?? 'd'] ?? 1) : daysBack.get(value);
  return ago === undefined ? undefined : { from: today - ago, to: today - ago + 1 };
}
