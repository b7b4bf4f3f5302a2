import { nameSlug } from '#edition/text/slug.ts';
import { fold } from '#search/analyse/fold.ts';

/** Filters and facets are words of the vocabulary too, behind a sign that no text has: `=section/harbour`. */
export const keywordKinds = ['section', 'source', 'language', 'voice', 'tag', 'by', 'said'] as const;
export type KeywordKind = (typeof keywordKinds)[number];

/** @example keyword('tag', 'north-pier') // '=tag/north-pier' */
export function keyword(kind: KeywordKind, value: string): string {
  return `=${kind}/${value}`;
}

/** The word that stands for a facet's value: a speaker's whole folded name, a slug of any other. */
export function facetKeyword(facet: 'section' | 'source' | 'language' | 'voice', label: string): string {
  return keyword(facet, facet === 'voice' ? fold(label) : nameSlug(label));
}

/** Whether a word of the vocabulary stands for a filter's or a facet's value. */
export function isKeyword(term: string): boolean {
  return term.startsWith('=');
}
