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
  const days = Array.from({ length: 12 }, (_, month) => new Date(Date.UTC(2024, month, month + 1)));
  return new Set(
    (['long', 'short'] as const).flatMap((style) =>
      days.flatMap((day) => [
        foldTerm(new Intl.DateTimeFormat(locale, { weekday: style, timeZone: 'UTC' }).format(day)),
        foldTerm(new Intl.DateTimeFormat(locale, { month: style, timeZone: 'UTC' }).format(day)),
      ]),
    ),
  );
}

function isLanguageTag(language: string): boolean {
  try {
    return Intl.getCanonicalLocales(language).length > 0;
  } catch {
    return false;
  }
}
