import { fields, maskOf } from '#search/format/classes.ts';
import type { KeywordKind } from '#search/format/keywords.ts';

/**
 * What a query asks for.
 *
 * - `some` is what has `least` of the parts.
 * - `fields` is a mask (`format/classes.ts`): in which fields the words may be.
 * - A word with `isPrefix` is still being typed: words that begin with it match too. One with `isQuoted` has no other forms.
 * - A speaker is the voice that has one of `names`, the first that anybody has, whole; where nobody has any, whoever `words` find.
 * - Days count from 1970-01-01; `to` is no longer part of the time.
 */
export type Query =
  | { kind: 'all'; parts: Query[] }
  | { kind: 'any'; parts: Query[] }
  | { kind: 'some'; parts: Query[]; least: number }
  | { kind: 'not'; part: Query }
  | { kind: 'word'; text: string; fields: number; isPrefix: boolean; isQuoted?: boolean }
  | { kind: 'phrase'; text: string; fields: number }
  | { kind: 'keyword'; name: KeywordKind; value: string }
  | { kind: 'speaker'; names: string[]; words: Query }
  | { kind: 'days'; from: number; to: number };

export const allFields = fields.reduce((mask, field) => mask | maskOf(field), 0);

/** The words and phrases that a query looks for, those it excludes left out. */
export function wordsOf(query: Query): Extract<Query, { text: string }>[] {
  switch (query.kind) {
    case 'all':
    case 'any':
    case 'some':
      return query.parts.flatMap(wordsOf);
    case 'word':
    case 'phrase':
      return [query];
    case 'not':
    case 'keyword':
    case 'speaker':
    case 'days':
      return [];
  }
}

/**
 * What a query looks for, wherever it may be: without filters, fields and exclusions. `undefined` where nothing is left.
 *
 * @example withoutLimits(parseQuery('section:arts in:headline pier -ferry', { today: 0 })) // pier
 */
export function withoutLimits(query: Query): Query | undefined {
  switch (query.kind) {
    case 'all':
    case 'any':
    case 'some': {
      const parts = query.parts.map(withoutLimits).filter((part) => part !== undefined);
      return parts.length === 0 ? undefined : { ...query, parts };
    }
    case 'word':
    case 'phrase':
      return { ...query, fields: allFields };
    case 'not':
    case 'keyword':
    case 'speaker':
    case 'days':
      return undefined;
  }
}
