import { nameTerms } from '#search/query/nameTerms.ts';
import { facetNames, type FacetName } from './desk/protocol.ts';

// A filter is an operator in the query: "section:harbour", `said:"Mira Holt"`. What one narrows to stands first, so that the word
// that is being typed stays the last one.
const OPERATORS: Readonly<Record<FacetName, string>> = {
  section: 'section',
  source: 'source',
  language: 'lang',
  year: 'on',
  voice: 'said',
};
const ANY_FILTER = /(?<!\S)(?:section|source|lang|on|said):(?:"[^"]*"|[^\s()"]+)(?:\s+|$)/giu;

/** The filter of one kind in a query, as it is written there; the first where there are several. */
export function filterOf(text: string, facet: FacetName): string | undefined {
  return filtersOf(text, facet)[0];
}

/** The query with another filter of this kind, or the first. */
export function withFilter(text: string, facet: FacetName, filter: string): string {
  return `${filter} ${withoutFilter(text, facet)}`.trimEnd();
}

export function withoutFilter(text: string, facet: FacetName): string {
  const operator = `${OPERATORS[facet]}:`;
  return text.replace(ANY_FILTER, (filter) => (filter.toLowerCase().startsWith(operator) ? '' : filter));
}

/** The words of a query, every filter left out. */
export function freeText(text: string): string {
  return text.replace(ANY_FILTER, '').trim();
}

/** Every filter of a query, and the value it narrows to. */
export function activeFilters(text: string): { facet: FacetName; value: string }[] {
  return facetNames.flatMap((facet) =>
    filtersOf(text, facet).map((filter) => ({
      facet,
      value: filter.slice(filter.indexOf(':') + 1).replaceAll('"', ''),
    })),
  );
}

/** Whom a query's `said:` means among the voices of what it finds: the name itself, else the one that has all of its words. */
export function speakerOf(text: string, voices: readonly string[]): string | undefined {
  const asked = activeFilters(text).find(({ facet }) => facet === 'voice');
  if (asked === undefined) return undefined;
  const terms = nameTerms(asked.value);
  const fitting = voices.filter((name) => {
    const known = nameTerms(name);
    return terms.every((term) => known.includes(term));
  });
  const exact = fitting.find((name) => nameTerms(name).join(' ') === terms.join(' '));
  return exact ?? (fitting.length === 1 ? fitting[0] : undefined);
}

function filtersOf(text: string, facet: FacetName): string[] {
  const operator = `${OPERATORS[facet]}:`;
  return Array.from(text.matchAll(ANY_FILTER), ([filter]) => filter.trim()).filter((filter) =>
    filter.toLowerCase().startsWith(operator),
  );
}
