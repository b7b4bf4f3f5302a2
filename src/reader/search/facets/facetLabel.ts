import type { FacetName } from '#reader/search/desk/protocol.ts';

/** A facet's value as it is read: “English” of `en`, «۲۰۲۴ م» of 2024; any other as it is written. */
export function facetLabel(facet: FacetName, value: string, language: string): string {
  if (facet === 'language') return languageName(value, language);
  return facet === 'year' ? yearName(value, language) : value;
}

function languageName(tag: string, language: string): string {
  try {
    return new Intl.DisplayNames(language, { type: 'language' }).of(tag) ?? tag;
  } catch {
    // Not a language tag
    return tag;
  }
}

/** Years are those of the common calendar, and say so where the language counts by another. */
function yearName(year: string, language: string): string {
  const { calendar } = new Intl.DateTimeFormat(language).resolvedOptions();
  const start = new Date(`${year}-01-01T00:00Z`);
  if (!/^\d{4}$/.test(year) || Number.isNaN(start.getTime())) return year;
  return new Intl.DateTimeFormat(language, {
    calendar: 'gregory',
    timeZone: 'UTC',
    year: 'numeric',
    ...(calendar !== 'gregory' && { era: 'short' }),
  }).format(start);
}
