import type { Grammar } from '#press/quotes/cues/grammar.ts';
import { inOneSentence, lowerAt, signAt, type Passage, type Token } from '#press/quotes/text/passage.ts';
import { isGivenName } from './givenNames.ts';
import { spelled, surnameOf, type Name } from './nameParts.ts';
import { findNames } from './names.ts';

/** The names of each passage of an article; one that is a common word, "May", is told from it by the full name. */
export function namesOf(passages: readonly Passage[], grammar: Grammar): Name[][] {
  const names = passages.map(({ tokens }) => findNames(tokens, grammar));
  const known = new Set(
    names
      .flat()
      .filter(({ bare }) => bare.length > 1)
      .flatMap(({ bare }) => wordsOf(bare, grammar)),
  );
  const all = known.size === 0 ? names : passages.map(({ tokens }) => findNames(tokens, grammar, known));
  return withoutOpenings(passages, all, grammar);
}

/** What of a full name is no name elsewhere: "may" of "Theresa May", "june" and "june holt" of "June Holt". */
function wordsOf(bare: readonly string[], { notNames, neverNames }: Grammar): string[] {
  const [given = '', surname = ''] = bare.map((word) => word.toLowerCase());
  const words = [surnameOf(bare).toLowerCase(), given].filter(
    (word) => notNames.has(word) || neverNames.has(word),
  );
  return words.includes(given) ? [...words, `${given} ${surname}`] : words;
}

/**
 * The names of an article without a first word that only begins its sentence: "Longtime | Mira Holt", "Ask | Mira Holt".
 *
 * - It is none of the name where the article has the rest as a full name elsewhere, or the word itself without a capital.
 * - Nor is what is done to somebody of a surname that the article tells in full: "Sentencing | Holt,".
 */
function withoutOpenings(
  passages: readonly Passage[],
  names: readonly (readonly Name[])[],
  grammar: Grammar,
): Name[][] {
  const all = names.flat().map(({ bare }) => bare);
  let common: ReadonlySet<string> | undefined;
  const known = {
    full: new Set(all.map((bare) => bare.join(' '))),
    surnames: new Set(all.filter((bare) => !isGerund(bare)).map(surnameOf)),
    isCommon: (word: string) => (common ??= smallWords(passages)).has(word),
  };
  return passages.map(({ tokens }, index) =>
    (names[index] ?? []).map((name) => withoutOpening(tokens, name, known, grammar)),
  );
}

/** The words of an article without a capital. */
function smallWords(passages: readonly Passage[]): Set<string> {
  const found = new Set<string>();
  for (const { tokens } of passages)
    for (const { kind, isCapital, lower } of tokens) if (kind === 'word' && !isCapital) found.add(lower);
  return found;
}

type Known = Readonly<Record<'full' | 'surnames', ReadonlySet<string>>> & {
  isCommon: (word: string) => boolean;
};

function withoutOpening(
  tokens: readonly Token[],
  name: Name,
  { full, surnames, isCommon }: Known,
  grammar: Grammar,
): Name {
  const { first, bareFirst, bare } = name;
  if (bareFirst > first || inOneSentence(tokens, first - 1, first) || grammar.hasCapitalNouns) return name;
  const [opening = '', ...others] = bare;
  const rest = others.join(' ');
  if (isGerund(bare) && (full.has(rest) || surnames.has(rest)) && !isSubject(tokens, name, grammar))
    return { ...name, first: first + 1, bareFirst: first + 1, bare: others, prefix: '' };
  const isKnown = isBeforeGiven(tokens, name) && (full.has(rest) || isCommon(opening.toLowerCase()));
  return isKnown ? withoutFirst(tokens, name) : name;
}

/** Whether a name begins with a word that is no given name, before one that is. */
function isBeforeGiven(tokens: readonly Token[], { first, bare }: Name): boolean {
  const [opening = '', given = '', surname] = bare;
  const isApart = surname !== undefined && signAt(tokens, first + 1) !== '.';
  return isApart && !isGivenName(opening) && isGivenName(given);
}

/** "Sentencing | Holt", but "Sterling Holt" */
function isGerund([opening = '', ...others]: readonly string[]): boolean {
  return others.length > 0 && GERUND.test(opening) && !isGivenName(opening);
}

const GERUND = /^\p{Lu}\p{Ll}{2,}ing$/u;

/** "Fielding Holt | said", "Fielding Holt, | his brother,": somebody who acts or is described has a name that ends so. */
function isSubject(tokens: readonly Token[], { last }: Name, grammar: Grammar): boolean {
  const isParted = lowerAt(tokens, last + 1) === ',';
  const next = lowerAt(tokens, isParted ? last + 2 : last + 1);
  const kinds = isParted
    ? [grammar.possessives, grammar.relatives]
    : [grammar.verbs, grammar.weakVerbs, grammar.auxiliaries];
  return kinds.some((kind) => kind?.has(next)) || (isParted && /^\d+$/.test(next));
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
