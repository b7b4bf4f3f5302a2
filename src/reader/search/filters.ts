import { nameTerms } from '#search/query/nameTerms.ts';
import { isOr, piecesOf, type Piece } from '#search/query/pieces.ts';
import { daysFor } from '#search/query/times.ts';
import { facetNames, type FacetName } from './desk/protocol.ts';

// A filter is an operator in the query: "section:harbour", `said:"Mira Holt"`. What one narrows to stands first, so that the word
// that is being typed stays the last one.
const FACETS: Readonly<Record<string, FacetName>> = {
  section: 'section',
  source: 'source',
  lang: 'language',
  on: 'year',
  said: 'voice',
};

const LIMITS = new Set([...Object.keys(FACETS), 'in', 'by', 'tag', 'before', 'after']);

type Filter = { facet: FacetName; value: string; start: number; end: number };

/** The value that a query narrows a facet to; the first where there are several. */
export function filterOf(text: string, facet: FacetName): string | undefined {
  return filtersOf(text).find((filter) => filter.facet === facet)?.value;
}

/** The query with another filter of this kind, or the first. */
export function withFilter(text: string, facet: FacetName, filter: string): string {
  const rest = withoutFilter(text, facet);
  if (rest.trim() === '') return filter;
  // "section:arts ferry OR bridge" would narrow the ferry alone
  return topLevel(rest).some(isOr) ? `${filter} (${rest})` : `${filter} ${rest}`;
}

export function withoutFilter(text: string, facet: FacetName): string {
  return cut(
    text,
    filtersOf(text).filter((filter) => filter.facet === facet),
  );
}

/** The words of a query, every filter left out. */
export function freeText(text: string): string {
  return cut(text, filtersOf(text)).trim();
}

/**
 * What a query looks for, without anything that limits where: filters, fields, days, what it excludes; `undefined` where it has none of
 * these.
 */
export function unlimitedText(text: string): string | undefined {
  const pieces = piecesOf(text);
  const kept = pieces.filter(({ operator = '', isExcluded }) => !isExcluded && !LIMITS.has(operator));
  if (kept.length === pieces.length) return undefined;
  // Without its bracket, what is excluded would be looked for
  const isBracketed = pieces.some(({ bracket, isExcluded }) => bracket && isExcluded);
  return isBracketed ? freeText(text) : kept.map((piece) => piece.text).join(' ');
}

/** Every filter of a query, and the value it narrows to. */
export function activeFilters(text: string): { facet: FacetName; value: string }[] {
  const filters = filtersOf(text);
  return facetNames.flatMap((facet) =>
    filters.filter((filter) => filter.facet === facet).map(({ value }) => ({ facet, value })),
  );
}

/** Whom a query's `said:` means among the voices of what it finds: the name itself, else the one that has all of its words. */
export function speakerOf(text: string, voices: readonly string[]): string | undefined {
  const asked = filterOf(text, 'voice');
  if (asked === undefined) return undefined;
  const terms = nameTerms(asked);
  const fitting = voices.filter((name) => {
    const known = nameTerms(name);
    return terms.every((term) => known.includes(term));
  });
  const exact = fitting.find((name) => nameTerms(name).join(' ') === terms.join(' '));
  return exact ?? (fitting.length === 1 ? fitting[0] : undefined);
}

/** The filters of a whole query: one in brackets or beside an `OR` narrows only what it stands with. */
function filtersOf(text: string): Filter[] {
  const pieces = topLevel(text);
  if (pieces.some(isOr)) return [];
  return pieces.flatMap(({ operator = '', value, isExcluded, start, end }) => {
    const facet = FACETS[operator];
    const isRead = value !== '' && (operator !== 'on' || daysFor(operator, value, 0) !== undefined);
    return facet && isRead && !isExcluded ? [{ facet, value, start, end }] : [];
  });
}

/** The pieces that stand in no brackets. */
function topLevel(text: string): Piece[] {
  let depth = 0;
  return piecesOf(text).filter(({ bracket }) => {
    if (bracket === '(') depth += 1;
    else if (bracket === ')') depth = Math.max(0, depth - 1);
    return depth === 0 && bracket === undefined;
  });
}

/** The text without some of its parts and the white space after them. */
function cut(text: string, parts: readonly Filter[]): string {
  return parts.reduceRight(
    (rest, { start, end }) => rest.slice(0, start) + rest.slice(end).trimStart(),
    text,
  );
}
