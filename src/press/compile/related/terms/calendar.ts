import { isLanguageTag, primaryLanguage } from '#edition/text/language.ts';
import { foldTerm } from './words.ts';

const known = new Map<string, ReadonlySet<string>>();

/**
 * The names of weekdays and months in a language, folded: capitalised in many languages, but names of nothing.
 *
 * @example calendarWords('en').has('monday') // true
 */
export function calendarWords(language: string): ReadonlySet<string> {
  const words = known.get(language) ?? makeCalendarWords(language);
  known.set(language, words);
  return words;
}

function makeCalendarWords(language: string): ReadonlySet<string> {
  // A language tag that is none counts as none
  const [locale = 'und'] = isLanguageTag(language) ? [language] : [];
  const written = (style: 'long' | 'short', part: 'weekday' | 'month', day: number): string =>
    foldTerm(new Intl.DateTimeFormat(locale, { [part]: style, timeZone: 'UTC' }).format(day));
  // The first day of 2024 was a Monday.
  const weekdays = Array.from({ length: 7 }, (_, day) => Date.UTC(2024, 0, 1 + day));
  const months = Array.from({ length: 12 }, (_, month) => Date.UTC(2024, month));
  return new Set([
    // One letter more than the data of English has it
    ...(primaryLanguage(language) === 'en' ? ['sept'] : []),
    ...(['long', 'short'] as const).flatMap((style) =>
      [
        weekdays.map((day) => written(style, 'weekday', day)),
        months.map((day) => written(style, 'month', day)),
      ].flat(),
    ),
  ]);
}
