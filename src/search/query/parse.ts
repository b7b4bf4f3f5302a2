/**
 * The query language, forgiving: whatever does not make an operator is text, and nothing is an error.
 *
 *     query    = any { "OR" any … }          words side by side must all match
 *     part     = ["-"] ( "(" query ")" | '"' phrase '"' | operator ":" value | word )
 *     operator = in | section | source | by | tag | lang | said | before | after | on
 *
 * - The last word is still being typed, unless white space or a quotation mark follows it.
 * - `in:` holds for the words beside it and in the brackets beside it.
 * - A quotation mark without its partner and a bracket without its partner are left out.
 */
import { nameSlug } from '#edition/slug.ts';
import { maskOf } from '#search/format/classes.ts';
import { tokenise } from '#search/analyse/tokens.ts';
import { nameTerms } from './nameTerms.ts';
import { allFields } from './query.ts';
import { daysFor } from './times.ts';
import type { KeywordKind } from '#search/format/keywords.ts';
import type { Query } from './query.ts';

/** - `today` is in days since 1970-01-01: what `7d` counts back from. */
export type ParseOptions = { today: number };

// `"a phrase"`, `said:"Mira Holt"`, `-(`, `-tax`, `section:arts`; curly and straight quotation marks alike
const PIECE =
  /(?<bracket>-?\(|\))|(?<minus>-)?(?:(?<operator>[a-z]{2,8}):)?(?:["“”„«»](?<quoted>[^"“”„«»]*)["“”«»]|(?<bare>[^\s()"“”„«»]+))/giu;

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

/** Deeper brackets than this are read as if they were not there. */
const maxDepth = 20;

/**
 * Reads a query.
 *
 * @example parseQuery('oil OR gas -"crude oil"', { today: 0 })
 */
export function parseQuery(text: string, { today }: ParseOptions): Query {
  const pieces = [...text.slice(0, maxLength).matchAll(PIECE)];
  const state: State = { pieces, at: 0, depth: 0, today, end: text.length };
  const groups: Query[] = [];
  // A closing bracket too many ends a group early: what follows belongs to the query all the same.
  while (state.at < pieces.length) {
    groups.push(parseAny(state));
    state.at += 1;
  }
  return withFields(joined('all', groups), allFields);
}

/** Longer queries are cut, in UTF-16 code units. */
const maxLength = 1000;

type State = { pieces: RegExpExecArray[]; at: number; depth: number; today: number; end: number };

function parseAny(state: State): Query {
  const alternatives: Query[] = [];
  let parts: Query[] = [];
  for (; state.at < state.pieces.length; state.at += 1) {
    const piece = state.pieces[state.at];
    if (!piece || (piece[0] === ')' && state.depth > 0)) break;
    if (piece[0] === 'OR' && parts.length > 0 && state.at + 1 < state.pieces.length) {
      alternatives.push(joined('all', parts));
      parts = [];
    } else parts.push(...parsePiece(state, piece));
  }
  if (parts.length > 0) alternatives.push(joined('all', parts));
  return joined('any', alternatives);
}

function parsePiece(state: State, piece: RegExpExecArray): Query[] {
  const { bracket, minus, operator, quoted, bare } = piece.groups ?? {};
  if (bracket === ')') return [];
  if (bracket !== undefined) return parseBracket(state, bracket);
  const value = quoted ?? bare ?? '';
  const isOpen = quoted === undefined && piece.index + piece[0].length === state.end;
  const asOperator =
    operator === undefined ? undefined : parseOperator(operator.toLowerCase(), value, state.today);
  if (asOperator) return negated([asOperator], minus);
  const words = quoted === undefined ? wordQueries(value, isOpen) : phraseQueries(quoted);
  return [...(operator === undefined ? [] : wordQueries(operator, false)), ...negated(words, minus)];
}

function parseBracket(state: State, bracket: string): Query[] {
  if (state.depth >= maxDepth) return [];
  state.at += 1;
  state.depth += 1;
  const group = parseAny(state);
  state.depth -= 1;
  return negated([group], bracket.startsWith('-') ? '-' : undefined);
}

function parseOperator(operator: string, value: string, today: number): Query | undefined {
  if (value === '') return undefined;
  if (operator === 'in') {
    const mask = fieldMasks[value.toLowerCase()];
    return mask === undefined ? undefined : { kind: 'phrase', text: '', fields: mask };
  }
  if (operator === 'before' || operator === 'after' || operator === 'on') {
    const days = daysFor(operator, value, today);
    return days && { kind: 'days', ...days };
  }
  const name = keywordNames[operator];
  if (name === undefined) return undefined;
  if (name === 'by' || name === 'said') return nameQuery(name, value);
  return { kind: 'keyword', name, value: name === 'language' ? value.toLowerCase() : nameSlug(value) };
}

/** Every word of a person's name; the last may be half typed. */
function nameQuery(name: 'by' | 'said', value: string): Query | undefined {
  const terms = nameTerms(value);
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
  const words = tokenise(text).filter(({ extra }) => !extra);
  if (words.length === 0) return [];
  return words.length === 1 ? wordQueries(text, false) : [{ kind: 'phrase', text, fields: allFields }];
}

function negated(parts: Query[], minus: string | undefined): Query[] {
  return minus === undefined ? parts : parts.map((part) => ({ kind: 'not', part }));
}

function joined(kind: 'all' | 'any', parts: Query[]): Query {
  const [only] = parts;
  return only && parts.length === 1 ? only : { kind, parts };
}

/** Moves each `in:` (an empty phrase with fields) onto the words beside it. */
function withFields(query: Query, mask: number): Query {
  switch (query.kind) {
    case 'all': {
      const scopes = query.parts.filter(isScope);
      const own = scopes.reduce((fields, scope) => fields | scope.fields, 0);
      const parts = query.parts.filter((part) => !isScope(part));
      return joined(
        'all',
        parts.map((part) => withFields(part, own === 0 ? mask : own & mask || own)),
      );
    }
    case 'any':
      return { kind: 'any', parts: query.parts.map((part) => withFields(part, mask)) };
    case 'not':
      return isScope(query.part)
        ? { kind: 'all', parts: [] }
        : { kind: 'not', part: withFields(query.part, mask) };
    case 'word':
    case 'phrase':
      return isScope(query) ? { kind: 'all', parts: [] } : { ...query, fields: mask };
    case 'keyword':
    case 'days':
      return query;
  }
}

function isScope(query: Query): query is Extract<Query, { kind: 'phrase' }> {
  return query.kind === 'phrase' && query.text === '';
}
