/**
 * The query language, forgiving: whatever does not make an operator is text, and nothing is an error. What makes one and has a value
 * that it cannot have, as in "on:friday", is left out and told of (`unreadIn`), once no more letters could mend it.
 *
 *     query    = any { "OR" any … }          words side by side must all match, an AND between them or not
 *     part     = ["-" | "NOT"] ( "(" query ")" | '"' phrase '"' | operator ":" value | word )
 *     operator = in | section | source | by | tag | lang | said | before | after | on
 *
 * - The last word is still being typed, unless white space or a quotation mark follows it, or it is excluded; any other that ends in
 *   a star is a beginning, too.
 * - `in:` holds for the words beside it and in the brackets beside it.
 * - A quotation mark without its partner and a bracket without its partner are left out, and so is what is only begun: an
 *   empty bracket, an `OR`, `AND` or `NOT` with nothing before or after it, at the end an operator without a value that it could have.
 */
import { nameSlug } from '#edition/text/slug.ts';
import { maskOf } from '#search/format/classes.ts';
import { fold } from '#search/analyse/fold.ts';
import { tokenise, tokeniseWords } from '#search/analyse/tokens.ts';
import { languageNamed } from './languageNamed.ts';
import { nameTerms } from './nameTerms.ts';
import { allFields } from './query.ts';
import { isIdle, isOr, piecesOf } from './pieces.ts';
import { daysFor, isTimeBegun } from './times.ts';
import type { KeywordKind } from '#search/format/keywords.ts';
import type { Piece } from './pieces.ts';
import type { Query } from './query.ts';

/** - `today` is in days since 1970-01-01: what `7d` counts back from. */
export type ParseOptions = { today: number };

const fieldMasks: Readonly<Record<string, number>> = {
  headline: maskOf('headline') | maskOf('standfirst'),
  text: maskOf('text'),
  caption: maskOf('caption'),
  quote: maskOf('quote'),
};
const keywordNames: Readonly<Record<string, KeywordKind>> = {
  section: 'section',
  source: 'source',
  by: 'by',
  tag: 'tag',
  lang: 'language',
  said: 'said',
};
const knownOperators: ReadonlySet<string> = new Set([
  'in',
  'before',
  'after',
  'on',
  ...Object.keys(keywordNames),
]);

// "harb*": a beginning, as other engines have it written
const STARRED = /[\p{L}\p{N}\p{M}]\*+$/u;

/** Deeper brackets than this are read as if they were not there. */
const maxDepth = 20;

/**
 * Reads a query.
 *
 * @example parseQuery('oil OR gas -"crude oil"', { today: 0 })
 */
export function parseQuery(text: string, { today }: ParseOptions): Query {
  return joined('all', parseAny(stateOf(text, today)));
}

/**
 * The operators of a query that were left out because of their values; none that is only begun.
 *
 * @example unreadIn('oil on:friday', { today: 0 }) // ['on:friday']
 */
export function unreadIn(text: string, { today }: ParseOptions): string[] {
  const state = stateOf(text, today);
  parseAny(state);
  return state.unread;
}

type State = {
  pieces: readonly Piece[];
  at: number;
  depth: number;
  isExcluded: boolean;
  today: number;
  unread: string[];
};

function stateOf(text: string, today: number): State {
  return { pieces: piecesOf(text), at: 0, depth: 0, isExcluded: false, today, unread: [] };
}

/** What stands side by side, and the mask of its `in:`; 0 without. */
type Group = { parts: Query[]; fields: number };

/** What stands before the closing bracket, as one query; none where that is nothing. */
function parseAny(state: State): Query[] {
  const alternatives: Query[] = [];
  let group: Group = { parts: [], fields: 0 };
  for (; state.at < state.pieces.length; state.at += 1) {
    const piece = state.pieces[state.at];
    if (!piece || (piece.bracket === ')' && state.depth > 0)) break;
    const isFirst = alternatives.length + group.parts.length + group.fields === 0;
    if (isFirst && state.at === state.pieces.length - 1) parsePiece(state, piece, group);
    else if (isOr(piece)) {
      alternatives.push(...whole(group));
      group = { parts: [], fields: 0 };
    } else if (!isIdle(piece)) parsePiece(state, piece, group);
  }
  alternatives.push(...whole(group));
  return alternatives.length === 0 ? [] : [joined('any', alternatives)];
}

function parsePiece(state: State, piece: Piece, group: Group): void {
  const isScope = piece.operator === 'in' && !piece.isExcluded;
  const scope = isScope ? fieldMasks[piece.value.toLowerCase()] : undefined;
  if (piece.bracket === '(') group.parts.push(...parseBracket(state, piece));
  else if (scope !== undefined) group.fields |= scope;
  else if (piece.bracket === undefined) group.parts.push(...partsOf(piece, state));
}

function parseBracket(state: State, { isExcluded }: Piece): Query[] {
  if (state.depth >= maxDepth) return [];
  const outside = state.isExcluded;
  state.at += 1;
  state.depth += 1;
  state.isExcluded ||= isExcluded;
  const group = parseAny(state);
  state.depth -= 1;
  state.isExcluded = outside;
  return isExcluded ? negated(group) : group;
}

function partsOf(piece: Piece, state: State): Query[] {
  const { isExcluded, operator = '' } = piece;
  const asOperator = parseOperator(piece, state.today);
  if (!asOperator && knownOperators.has(operator)) {
    if (!isBegun(piece)) state.unread.push(piece.text);
    return [];
  }
  const parts = asOperator ? [asOperator] : textOf(piece, piece.isOpen && !isExcluded && !state.isExcluded);
  return isExcluded ? negated(parts) : parts;
}

/** Whether the value of an operator, as far as it is typed, may become one that it can have. */
function isBegun({ operator = '', value, isOpen }: Piece): boolean {
  if (!isOpen) return false;
  if (operator === 'in') return Object.keys(fieldMasks).some((name) => name.startsWith(value.toLowerCase()));
  return keywordNames[operator] !== undefined || isTimeBegun(value);
}

/** Words, a phrase, and what looks like an operator but is none. */
function textOf({ operator = '', value, isQuoted }: Piece, isPrefix: boolean): Query[] {
  return [
    ...wordQueries(operator, isPrefix && value === ''),
    ...(isQuoted ? phraseQueries(value) : wordQueries(value, isPrefix || STARRED.test(value))),
  ];
}

function parseOperator(piece: Piece, today: number): Query | undefined {
  const { operator = '', value } = piece;
  if (value === '') return undefined;
  if (operator === 'before' || operator === 'after' || operator === 'on') {
    const days = daysFor(operator, value, today);
    return days && { kind: 'days', ...days };
  }
  const name = keywordNames[operator];
  return name && keywordQuery(name, piece);
}

function keywordQuery(name: KeywordKind, { value, isQuoted }: Piece): Query | undefined {
  if (name === 'said' && isQuoted) return speakerQuery(value);
  if (name === 'by' || name === 'said') return nameQuery(name, value);
  return { kind: 'keyword', name, value: name === 'language' ? languageNamed(value) : nameSlug(value) };
}

/** In quotation marks a name is whole, with what might be a title or without: "Don Lee" is no other Lee. */
function speakerQuery(name: string): Query | undefined {
  const words = nameQuery('said', name);
  const terms = nameTerms(name);
  // A surname alone is whole only where nothing stood before it
  return (
    words && { kind: 'speaker', names: [fold(name), ...(terms.length > 1 ? [terms.join(' ')] : [])], words }
  );
}

/** Every word of a person's name; the last may be half typed. */
function nameQuery(name: 'by' | 'said', value: string): Query | undefined {
  const terms = nameTerms(value, name === 'by');
  if (terms.length === 0) return undefined;
  return joined(
    'all',
    terms.map((term) => ({ kind: 'keyword', name, value: term })),
  );
}

function wordQueries(text: string, isOpen: boolean): Query[] {
  if (tokenise(text).length === 0) return [];
  return [{ kind: 'word', text, fields: allFields, isPrefix: isOpen }];
}

function phraseQueries(text: string): Query[] {
  const words = tokeniseWords(text);
  if (words.length === 0) return [];
  if (words.length > 1) return [{ kind: 'phrase', text, fields: allFields }];
  return [{ kind: 'word', text, fields: allFields, isPrefix: false, isQuoted: true }];
}

function negated(parts: Query[]): Query[] {
  return parts.length === 0 ? [] : [{ kind: 'not', part: joined('all', parts) }];
}

function joined(kind: 'all' | 'any', parts: Query[]): Query {
  const [only] = parts;
  return only && parts.length === 1 ? only : { kind, parts };
}

function whole({ parts, fields }: Group): Query[] {
  if (parts.length === 0) return [];
  const query = joined('all', parts);
  return [fields === 0 ? query : withFields(query, fields)];
}

/** Narrows every word to the fields of `mask`; one that has others already keeps those. */
function withFields(query: Query, mask: number): Query {
  switch (query.kind) {
    case 'all':
    case 'any':
      return { kind: query.kind, parts: query.parts.map((part) => withFields(part, mask)) };
    case 'not':
      return { kind: 'not', part: withFields(query.part, mask) };
    case 'word':
    case 'phrase':
      return { ...query, fields: query.fields & mask || query.fields };
    case 'some':
    case 'keyword':
    case 'speaker':
    case 'days':
      return query;
  }
}
