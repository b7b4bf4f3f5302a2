import { isClosedClass, isHuman, type Gender, type Grammar } from '#press/quotes/cues/grammar.ts';
import { isSetOff, nounBeforeComma } from './evidence.ts';
import { inOneSentence, lowerAt, signAt, type Passage, type Token } from '#press/quotes/text/passage.ts';
import type { Reading } from '#press/quotes/text/reading.ts';
import type { Mention, Person } from './people.ts';

/** Every word an article describes a person with, in lower case and in full: "sen." is there as "senator". */
export type Descriptions = ReadonlyMap<Person, Described>;

/** `nouns` are those of the words that only a noun for somebody can be where they stand, whether or not a table has them. */
type Described = { words: Set<string>; nouns: Set<string> };

const MOST_WORDS = 12;
const IN_FULL: ReadonlyMap<string, string> = new Map([
  ['sen', 'senator'],
  ['gov', 'governor'],
  ['rep', 'representative'],
  ['gen', 'general'],
  ['prof', 'professor'],
  ['dr', 'doctor'],
  ['rev', 'reverend'],
  ['col', 'colonel'],
  ['lt', 'lieutenant'],
  ['capt', 'captain'],
  ['sgt', 'sergeant'],
]);

/** Gathers what stands before a name ("Harbour Minister Mira Holt", "the minister for harbours, Mira Holt,") and in the apposition after it (", the harbour minister,"). */
export function describePeople(
  passages: readonly Passage[],
  mentions: readonly (readonly Mention[])[],
  grammar: Grammar,
): Descriptions {
  const described = new Map<Person, Described>();
  for (const [index, { tokens }] of passages.entries())
    for (const mention of mentions[index] ?? []) {
      if (!mention.person || mention.isAmbiguous) continue;
      const { words, nouns } = described.get(mention.person) ?? { words: new Set(), nouns: new Set() };
      const noun = apposed(tokens, mention, grammar);
      for (const word of [...before(tokens, mention, grammar), ...after(tokens, mention, grammar), ...noun])
        words.add(inFull(word));
      for (const word of noun) nouns.add(word);
      described.set(mention.person, { words, nouns });
    }
  return described;
}

function inFull(word: string): string {
  return IN_FULL.get(word) ?? word;
}

/** "the | virologist | Mira Holt", "der | Virologe | Ole Berg"; "Mira Holt, | virologist | at the Averell Institute," */
function apposed(tokens: readonly Token[], { bareFirst, last, bare }: Mention, grammar: Grammar): string[] {
  if (bare.length < 2) return [];
  const isHead = grammar.definite.has(lowerAt(tokens, bareFirst - 2));
  const at = isHead ? bareFirst - 1 : last + 2;
  const token = tokens[at];
  const isNoun = token?.kind === 'word' && token.isCapital === (grammar.hasCapitalNouns === true);
  const isApposed = isHead || signAt(tokens, last + 1) === ',';
  return isNoun && isApposed && !isEnd(tokens, at, grammar) ? [token.lower] : [];
}

function before(tokens: readonly Token[], mention: Mention, grammar: Grammar): string[] {
  const { bareFirst, first } = mention;
  const words: string[] = [];
  const from = isSetOff(tokens, mention) ? nounBeforeComma(tokens, first - 1, grammar) : bareFirst - 1;
  for (let at = from; at > bareFirst - MOST_WORDS && inOneSentence(tokens, at, bareFirst); at -= 1) {
    const isWithin = at >= first || grammar.personNouns.has(lowerAt(tokens, at)) || words.length > 0;
    if (!isWithin || isEnd(tokens, at, grammar)) break;
    words.push(lowerAt(tokens, at));
  }
  return words;
}

function after(tokens: readonly Token[], { last }: Mention, grammar: Grammar): string[] {
  const words: string[] = [];
  if (signAt(tokens, last + 1) !== ',' || !grammar.determiners.has(lowerAt(tokens, last + 2))) return words;
  for (let at = last + 3; at < last + MOST_WORDS && tokens[at]?.kind === 'word'; at += 1) {
    // "Sentencing Holt, the judge | said": who speaks, and no apposition
    if (grammar.verbs.has(lowerAt(tokens, at)) && !words.some((word) => grammar.relatives.has(word)))
      return [];
    words.push(lowerAt(tokens, at));
  }
  return words;
}

/** A sign or a word that no description goes on over; "of" and "the" do, in "Secretary of the Isles". */
function isEnd(tokens: readonly Token[], at: number, grammar: Grammar): boolean {
  const lower = lowerAt(tokens, at);
  if (tokens[at]?.kind !== 'word') return signAt(tokens, at) !== '.';
  if (grammar.belonging.has(lower) || grammar.definite.has(lower)) return false;
  return grammar.verbs.has(lower) || grammar.pronouns.has(lower) || isClosedClass(lower, grammar);
}

/** "the Leader", where the article has one person of that title. */
export function titledPerson(
  { tokens, grammar }: Reading,
  first: number,
  last: number,
  descriptions: Descriptions,
): Person | undefined {
  const { definite } = grammar;
  const isDefinite = definite.has(lowerAt(tokens, first)) || definite.has(lowerAt(tokens, first - 1));
  if (!isDefinite) return undefined;
  const words = tokens.slice(first, last + 1).flatMap(({ kind, lower }) => (kind === 'word' ? [lower] : []));
  const article = lowerAt(tokens, definite.has(lowerAt(tokens, first)) ? first : first - 1);
  const person = whoIs(words, descriptions, grammar);
  return person && isOther(person.gender, grammar.articleGenders?.get(article)) ? undefined : person;
}

/** A man where an article tells of a woman, "die Vorsitzende", or a woman where it tells of a man. */
function isOther(known: Gender, told: Gender | undefined): boolean {
  return told !== undefined && known !== told && (known === 'male' || known === 'female');
}

/**
 * The one person whom a definite title means: "the Leader" after "Supreme Leader Ali Kade".
 *
 * - Every word of it must describe the person, and no other person of the article; one is for a person: "the Ports Department" is
 *   not its spokesman.
 *
 * @example whoIs(['supreme', 'leader'], descriptions, grammar) // { name: 'Ali Kade', … }
 */
function whoIs(title: readonly string[], descriptions: Descriptions, grammar: Grammar): Person | undefined {
  const { determiners, titles, former } = grammar;
  const words = title.filter((word) => !determiners.has(word)).map(inFull);
  const isFormer = words.some((word) => former?.has(word));
  const [is, other] = [...descriptions].filter(
    ([, described]) =>
      words.every((word) => described.words.has(word)) &&
      (isFormer || ![...described.words].some((word) => former?.has(word))),
  );
  if (!is || other) return undefined;
  const [person, { nouns }] = is;
  const isNoun = (word: string): boolean => titles.has(word) || isHuman(word, grammar) || nouns.has(word);
  return words.some(isNoun) ? person : undefined;
}
