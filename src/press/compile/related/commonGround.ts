import { primaryLanguage } from '#edition/text/language.ts';
import { functionWords } from './terms/functionWords.ts';
import { stemOf } from './terms/stemOf.ts';
import type { Rarity, Worded } from './rarity.ts';

const MAX_TERMS = 3;
// What more than three quarters of the articles name, more than half of them in passing, or a third of them use, tells a reader
// nothing. Natural logarithms, as rarity is.
const MIN_NAME_RARITY = 0.25;
const MIN_MENTION_RARITY = 0.69;
const MIN_WORD_RARITY = 1.1;
// An article is on what its headline or tags name, or what it says three times; what it says less often it mentions.
const TOPIC_COUNT = 3;
// In the headline, and twice in the text
const SURE_COUNT = 5;
// Beside what weighs most, what weighs less than this part of it says nothing.
const MIN_WEIGHT_SHARE = 0.3;
const MIN_LATIN_LENGTH = 4;
const LATIN = /^\p{Script=Latin}/u;
// Scripts with capitals: there a name can be told from a word
const CASED = /^\p{N}*[\p{Ll}\p{Lu}]/u;
const LEADING_NUMBER = /^\p{N}+/u; // the 5 of "5bn"
// Where every noun has a capital, only several words together are a name
const CAPITALISES_NOUNS: ReadonlySet<string> = new Set(['de', 'lb']);

/** What two articles have in common: a subject, or what both only mention, in words that both texts have. */
export type CommonGround = { kind: 'subject' | 'mention'; shared: string[] };

/** `least` is how often the one that says it less says it, `weight` what the term adds to the similarity of the two. */
type Shared = { term: string; written: string; isName: boolean; least: number; weight: number };

/**
 * Finds what an article has in common with another: what counts most of all that both texts name, as the first one writes it.
 *
 * - What both make a subject, else whom or what both name in passing, between two languages names alone.
 * - A word that two headlines use ("mended", "room") makes a subject where both texts go on about it, or another such word is
 *   shared and no name is.
 * - A word in passing counts where `doWordsCount`, since more than words makes the two near, and in scripts without capitals.
 * - `undefined` where they share nothing a reader could check: then they are not shown together.
 *
 * @example createCommonGround(one, rarity)(other) // { kind: 'subject', shared: ['North Pier', 'harbour dues'] }
 */
export function createCommonGround(
  one: Worded,
  rarity: Rarity,
  doWordsCount = false,
): (other: Worded) => CommonGround | undefined {
  const common = functionWords(one.language);
  const places = new Map(one.terms.terms.flatMap((term, place) => (common.has(term) ? [] : [[term, place]])));
  return (other) => {
    const isOneLanguage = primaryLanguage(one.language) === primaryLanguage(other.language);
    const shared = sharedTerms(one, other, places, rarity).filter(({ isName }) => isName || isOneLanguage);
    const list = (kind: CommonGround['kind'], terms: readonly Shared[]): CommonGround => ({
      kind,
      shared: listTerms(terms, shared),
    });
    const topics = shared.filter(({ least }) => least >= TOPIC_COUNT);
    if (topics.some(isSure)) return list('subject', topics);
    const names = shared.filter(({ isName, term }) => isName && rarity(term) >= MIN_MENTION_RARITY);
    if (names.length > 0) return list('mention', names);
    if (topics.length > 1) return list('subject', topics);
    const words = shared.filter(({ term }) => doWordsCount || !CASED.test(term));
    return words.length > 0 ? list('mention', words) : undefined;
  };
}

function sharedTerms(
  one: Worded,
  other: Worded,
  places: ReadonlyMap<string, number>,
  rarity: Rarity,
): Shared[] {
  const isName = nameTest(one.language);
  return other.terms.terms.flatMap((term, otherPlace) => {
    const place = places.get(term);
    if (place === undefined) return [];
    const name = sameName(one.terms.names[place] ?? '', other.terms.names[otherPlace] ?? '');
    if (name === undefined) return [];
    const isNamed = isName(name);
    const termRarity = rarity(term);
    if (isNamed ? termRarity < MIN_NAME_RARITY : !isTellingWord(term, termRarity)) return [];
    const [count, otherCount] = [one.terms.counts[place] ?? 1, other.terms.counts[otherPlace] ?? 1];
    const weight = (1 + Math.log(count)) * (1 + Math.log(otherCount)) * termRarity ** 2;
    const least = Math.min(count, otherCount);
    const written = name || writtenAs(one, term);
    return [{ term, written, isName: isNamed, least, weight }];
  });
}

/** `constructor` is a word that every object has a property of. */
function writtenAs({ terms: { spellings } }: Worded, term: string): string {
  return (Object.hasOwn(spellings, term) ? spellings[term] : undefined) ?? term;
}

/**
 * What two texts both name by a word, each giving the shortest name it has it in: empty where one uses it as a word, `undefined`
 * where the names are two ("Mint Lane", "Tallow Lane").
 */
function sameName(name: string, other: string): string | undefined {
  if (name === '' || other === '') return '';
  if (` ${other} `.includes(` ${name} `)) return name;
  return ` ${name} `.includes(` ${other} `) ? other : undefined;
}

function nameTest(language: string): (name: string) => boolean {
  const areNounsCapital = CAPITALISES_NOUNS.has(primaryLanguage(language));
  return (name) => (areNounsCapital ? name.includes(' ') : name !== '');
}

function isSure({ term, isName, least }: Shared): boolean {
  return isName || !CASED.test(term) || least >= SURE_COUNT;
}

/** Words of four letters up, which no sum and no year has; in other scripts than Latin two letters can be a whole word. */
function isTellingWord(term: string, rarity: number): boolean {
  const letters = term.replace(LEADING_NUMBER, '');
  return rarity >= MIN_WORD_RARITY && (letters.length >= MIN_LATIN_LENGTH || !LATIN.test(letters));
}

/** The weightiest first, each by the whole name it is part of ("North Pier" for "Pier") where both have that. */
function listTerms(terms: readonly Shared[], all: readonly Shared[]): string[] {
  const named: Shared[] = [];
  const byWeight = terms.toSorted((a, b) => b.weight - a.weight || (a.term < b.term ? -1 : 1));
  const least = MIN_WEIGHT_SHARE * (byWeight[0]?.weight ?? 0);
  for (const term of byWeight) {
    if (named.length === MAX_TERMS || term.weight < least) break;
    const whole = wholeNameOf(term, all);
    if (!named.some((other) => isPart(whole.written, other.written) || isPart(other.written, whole.written)))
      named.push(whole);
  }
  return named.map(({ written }) => written);
}

function wholeNameOf(term: Shared, terms: readonly Shared[]): Shared {
  return terms.find((other) => other.isName && other !== term && isPart(term.term, other.term)) ?? term;
}

/** Whether a term stands in another, be it in the plural. */
function isPart(part: string, whole: string): boolean {
  return ` ${stemOf(whole)} `.includes(` ${stemOf(part)} `);
}
