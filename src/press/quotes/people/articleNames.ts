import type { Grammar } from '#press/quotes/cues/grammar.ts';
import { inOneSentence, signAt, type Passage, type Token } from '#press/quotes/text/passage.ts';
import { isGivenName } from './givenNames.ts';
import { spelled, surnameOf, type Name } from './nameParts.ts';
import { findNames } from './names.ts';

/** The names of each passage of an article; a surname that is a common word, "May", is told from it by its full name. */
export function namesOf(passages: readonly Passage[], grammar: Grammar): Name[][] {
  const names = passages.map(({ tokens }) => findNames(tokens, grammar));
  const surnames = names
    .flat()
    .filter(({ bare }) => bare.length > 1)
    .map(({ bare }) => surnameOf(bare).toLowerCase())
    .filter((surname) => grammar.notNames.has(surname) || grammar.neverNames.has(surname));
  const all =
    surnames.length === 0
      ? names
      : passages.map(({ tokens }) => findNames(tokens, grammar, new Set(surnames)));
  return withoutOpenings(passages, all, grammar);
}

/**
 * The names of an article without a first word that only begins its sentence: "Longtime | Mira Holt", "Ask | Mira Holt".
 *
 * - It is none of the name where the article has the rest as a full name elsewhere, or the word itself without a capital.
 */
function withoutOpenings(
  passages: readonly Passage[],
  names: readonly (readonly Name[])[],
  { hasCapitalNouns }: Grammar,
): Name[][] {
  const full = new Set(names.flat().map(({ bare }) => bare.join(' ')));
  const common = new Set(
    passages.flatMap(({ tokens }) =>
      tokens.flatMap(({ kind, isCapital, lower }) => (kind === 'word' && !isCapital ? [lower] : [])),
    ),
  );
  return names.map((here, index) =>
    here.map((name) => {
      const { bare } = name;
      const isApart = !hasCapitalNouns && isOpening(passages[index]?.tokens ?? [], name);
      const isKnown = full.has(bare.slice(1).join(' ')) || common.has((bare[0] ?? '').toLowerCase());
      return isApart && isKnown ? withoutFirst(passages[index]?.tokens ?? [], name) : name;
    }),
  );
}

/** Whether a name begins its sentence with a word that is no given name, before one that is. */
function isOpening(tokens: readonly Token[], { first, bareFirst, bare }: Name): boolean {
  const [opening = '', given = ''] = bare;
  const isFirst = bareFirst === first && bare.length > 2 && !inOneSentence(tokens, first - 1, first);
  return isFirst && !isGivenName(opening) && isGivenName(given) && signAt(tokens, first + 1) !== '.';
}

function withoutFirst(tokens: readonly Token[], name: Name): Name {
  const { first, bareFirst, bare } = name;
  return {
    ...name,
    bareFirst: bareFirst + 1,
    bare: bare.slice(1),
    prefix: spelled(tokens, first, bareFirst),
  };
}
