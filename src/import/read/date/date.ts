import { fromPersian, isPersianYear, westernHan } from './calendars.ts';
import { FORMS, type Parts, pad } from './forms.ts';

/**
 * A date as a source wrote it, in ISO 8601, as precise as it was and with the zone it had; absent when not clear.
 *
 * - Numbers are milliseconds since 1970, or seconds where milliseconds would mean 1970.
 * - Month names of five dozen languages; "03/04/2024" is nobody's date, "25/12/2024" is.
 * - Days of the Persian and Thai calendars and of Japanese eras become Gregorian ones.
 *
 * @example dateOf('Tue, 12 Mar 2024 10:45:00 +0330') // '2024-03-12T10:45:00+03:30'
 * @example dateOf('12. März 2024') // '2024-03-12'
 */
export function dateOf(value: unknown): string | undefined {
  if (typeof value === 'number') return instant(value);
  if (typeof value !== 'string' || value.length > 300) return undefined;
  const text = westernHan(westernDigits(value)).trim();
  if (!/\d/.test(text)) return undefined;
  if (/^\d{10}(?:\d{3})?$/.test(text)) return instant(Number(text));
  for (const form of FORMS) {
    const parts = partsIn(text, form);
    if (parts) return written(parts);
  }
  return undefined;
}

/** Whether words may hold a date: a digit of any script, or a numeral of Han before a month. */
export function mayHoldDate(words: string): boolean {
  return /\p{Nd}|[一二三四五六七八九十]月/u.test(words);
}

/** "2 رمضان 1445 هـ - 12 مارس 2024 م": behind a day that is none of ours may stand one that is. */
function partsIn(text: string, form: (typeof FORMS)[number]): Parts | undefined {
  const found = form.pattern.exec(text);
  if (!found?.groups) return undefined;
  const parts = gregorian(form.read(found.groups));
  if (parts && isReal(parts)) return parts;
  if (found.groups['name'] === undefined) return undefined;
  return partsIn(text.slice(found.index + found[0].length), form);
}

/** "1402/12/22" is a Persian day: nothing printed in the Gregorian year 1402 is a source. */
function gregorian(parts: Parts | undefined): Parts | undefined {
  if (!parts || !isPersianYear(parts.year)) return parts;
  const day = fromPersian(parts);
  return day && { ...parts, ...day };
}

const SLASHED = /(?<!\d)(\d{1,2})[/-](\d{1,2})[/-](\d{4})(?!\d)/g;

/** A line whose "03/04/2024" is the third of April, as everywhere but in American English. */
export function dayFirst(line: string): string {
  return line.replace(SLASHED, '$1.$2.$3');
}

function instant(value: number): string | undefined {
  const date = new Date(value < 1e11 ? value * 1000 : value);
  const isPlausible = date.getTime() > 0 && date.getUTCFullYear() < 2100;
  return isPlausible ? date.toISOString().replace('.000Z', 'Z') : undefined;
}

function isReal({ year, month, day }: Parts): boolean {
  if (year < 1600 || year > 2100 || month < 1 || month > 12 || day < 1) return false;
  return day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function written({ year, month, day, time, zone }: Parts): string {
  const date = `${year}-${pad(month)}-${pad(day)}`;
  return time === undefined ? date : `${date}T${time}${zone ?? ''}`;
}

/** Digits of other scripts as 0–9; the date is a field of data, the text of the article keeps its own. */
function westernDigits(text: string): string {
  return text
    .replace(/[\u0660-\u0669\u06f0-\u06f9\u0e50-\u0e59\uff10-\uff19]/g, (digit) =>
      String(digit.charCodeAt(0) & 0xf),
    )
    .replace(/[\u0966-\u0d6f]/g, (letter) =>
      /\p{Nd}/u.test(letter) ? String((letter.charCodeAt(0) - 0x966) & 0xf) : letter,
    );
}
