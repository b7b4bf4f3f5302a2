import { areOverlapping, compoundsOf } from '#search/analyse/compounds.ts';
import { tokeniseWords } from '#search/analyse/tokens.ts';
import { wordsOf } from './query.ts';
import type { Query } from './query.ts';

/**
 * Any of the words instead of all, of what was written as one and may be several half of them, or of the pairs of a script without
 * spaces, and the parts of a compound apart; what is excluded, and filters, stay. `undefined` where that leaves nothing to give up.
 *
 * @example loosen('oil -gas tanker') // -gas, and oil or tanker
 */
export function loosen(query: Query): Query | undefined {
  const words = wordsOf(query);
  const [only] = words;
  if (!only || (words.length < 2 && !partsOf(only))) return undefined;
  return anyOf(query);
}

function anyOf(query: Query): Query {
  if (query.kind === 'any') return { kind: 'any', parts: query.parts.map(anyOf) };
  if (query.kind !== 'all') return partsOf(query) ?? query;
  const words = query.parts.filter(isWord).map(anyOf);
  const rest = query.parts.filter((part) => !isWord(part)).map(anyOf);
  return { kind: 'all', parts: words.length === 0 ? rest : [{ kind: 'any', parts: words }, ...rest] };
}

function isWord(part: Query): boolean {
  return part.kind === 'word' || part.kind === 'phrase';
}

/**
 * "港口渔民" is 港口 and 渔民 to who reads it; the pair across the two is in no text. "Harbour-lights" is both words, wherever they stand;
 * "harbour/lights" is one of them.
 */
function partsOf(word: Query): Query | undefined {
  if (word.kind !== 'word' || word.isQuoted === true) return undefined;
  const tokens = tokeniseWords(word.text);
  if (tokens.length < 2) return undefined;
  const parts = tokens.map(({ start, end }): Query => {
    return { kind: 'word', text: word.text.slice(start, end), fields: word.fields, isPrefix: false };
  });
  const isCompound = compoundsOf(word.text, tokens).length === 1 && !areOverlapping(tokens);
  return { kind: 'some', parts, least: isCompound ? tokens.length : tokens.length >> 1 };
}
