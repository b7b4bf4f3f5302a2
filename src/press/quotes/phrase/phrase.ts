import { withoutDegrees } from '#press/quotes/names/honorifics.ts';
import { isClosedClass, type Gender } from '#press/quotes/cues/grammar.ts';
import type { Mention } from '#press/quotes/people/people.ts';
import { endsWithOffice, isOfficeName, spelled } from '#press/quotes/names/nameParts.ts';
import { isPlace } from '#press/quotes/names/things.ts';
import { lowerAt, signAt, type Token } from '#press/quotes/text/passage.ts';
import type { Reading } from '#press/quotes/text/reading.ts';

/** A phrase that can be the subject of a cue: a name, a pronoun or a noun ("a spokesman for the board"). */
export type Phrase = {
  kind: 'name' | 'pronoun' | 'noun';
  /** Tokens, both inclusive. */
  first: number;
  last: number;
  mention?: Mention;
  gender?: Gender;
  /** Tokens of the words that describe a named person: "a spokesman for the board". */
  role?: readonly [first: number, last: number];
};

/** Who a verb says speaks, and where that stands. */
export type Found = {
  subject: Phrase;
  way: 'before' | 'after' | 'apposition' | 'relative' | 'main';
};

/** No phrase is longer than this, in words: keeps every search linear. */
export const MOST_WORDS = 14;

/** Whether a phrase cannot go on over this token: a sign, a verb, a word that opens another clause. */
export function isBoundary({ tokens, grammar }: Reading, at: number): boolean {
  const token = tokens[at];
  if (!token || token.kind === 'quote') return true;
  if (token.kind === 'mark') return token.text !== '.' && token.text !== '&';
  const { lower } = token;
  if (grammar.personNouns.has(lower) || grammar.articles.has(lower)) return false;
  const isVerb = !token.isCapital && (grammar.verbs.has(lower) || grammar.participles.has(lower));
  return isVerb || CLOSED_CLASSES.some((kind) => grammar[kind].has(lower));
}

const CLOSED_CLASSES = ['conjunctions', 'prepositions', 'auxiliaries', 'pronouns', 'relatives'] as const;

export function hasPersonNoun({ tokens, grammar }: Reading, first: number, last: number): boolean {
  for (let at = first; at <= last; at += 1) if (grammar.personNouns.has(lowerAt(tokens, at))) return true;
  return false;
}

/** Whether a phrase means somebody or a body that speaks: without a cue nothing else tells. */
export function canSpeak(reading: Reading, phrase: Phrase): boolean {
  if (phrase.kind === 'noun') return hasPersonNoun(reading, phrase.first, phrase.last);
  if (phrase.mention) return phrase.mention.person !== undefined || isLikelyName(reading, phrase.mention);
  return phrase.gender === 'male' || phrase.gender === 'female';
}

/** Whether a name of one word is one, and not a word with the capital of its sentence: "Preceded by", "Nevertheless,". */
function isLikelyName({ tokens, grammar }: Reading, { bare, last, isOpening }: Mention): boolean {
  // A run of capitals may be of nouns: "Mehr Informationen"
  if (bare.length > 1) return !grammar.hasCapitalNouns;
  const [word = ''] = bare;
  if (isOpening && !isSomebody(word, grammar)) return false;
  // "Q:" of an interview; any noun of German
  if (word.length === 1 || grammar.hasCapitalNouns) return false;
  const next = lowerAt(tokens, last + 1);
  return next !== ',' && !grammar.prepositions.has(next) && !/(?:ed|ing|ly|een|ty)$/.test(word);
}

/** "Officials", "Someone": a word for people. */
function isSomebody(word: string, { personNouns }: Reading['grammar']): boolean {
  return personNouns.has(word.toLowerCase()) || /^(?:some|every|any)(?:one|body)$/i.test(word);
}

/** Determiners that can stand for somebody by themselves: "others say", "one of the crew", “contestó otro”. */
export const ALONE: ReadonlySet<string> = new Set(
  'others another one some many otro otra outro outra'.split(' '),
);

export function isDeterminer({ tokens, grammar }: Reading, at: number): boolean {
  return grammar.determiners.has(lowerAt(tokens, at)) || tokens[at]?.isPossessive === true;
}

/** The pronoun at a token as a phrase of its own; "the 22-year-old" stands for somebody known as well. */
export function pronounAt({ tokens, grammar }: Reading, at: number): Phrase | undefined {
  const gender = grammar.pronouns.get(lowerAt(tokens, at));
  if (gender) return { kind: 'pronoun', first: at, last: at, gender };
  const first = AGED.test(lowerAt(tokens, at)) ? at - 1 : at;
  return isAgedAt(tokens, first, grammar)
    ? { kind: 'pronoun', first, last: first + 1, gender: 'unknown' }
    : undefined;
}

const AGED = /^\d+-(?:year-old|jährige[nr]?)$/;

/** "the | 22-year-old", but "the 22-year-old striker", "a 22-year-old" */
export function isAgedAt(
  tokens: readonly Token[],
  at: number,
  { definite, personNouns }: Reading['grammar'],
): boolean {
  if (!definite.has(lowerAt(tokens, at)) || !AGED.test(lowerAt(tokens, at + 1))) return false;
  const next = tokens[at + 2];
  return next?.isCapital !== true && !personNouns.has(lowerAt(tokens, at + 2));
}

/** "the President", "die Hafenmeisterin", "the Irishman", "Ministers": an office, origin or first word is no name. */
export function isOfficeAlone(reading: Reading, mention: Mention): boolean {
  const { grammar } = reading;
  const { bare, person, isOpening } = mention;
  const [word = ''] = bare;
  const office = word.toLowerCase();
  if (person?.given) return false;
  if (bare.length > 1) {
    const isOffice = isOfficeName(bare, grammar) || (!person && endsWithOffice(bare, grammar));
    return isOffice && determinerOf(reading, mention) !== undefined;
  }
  if (isOpening && grammar.personNouns.has(office)) return true;
  if (determinerOf(reading, mention) === undefined) return false;
  return grammar.hasCapitalNouns === true || isOfficeOrOrigin(word, grammar);
}

function isOfficeOrOrigin(word: string, { personNouns, titles, origins }: Reading['grammar']): boolean {
  const lower = word.toLowerCase();
  return (
    personNouns.has(lower) ||
    titles.has(lower) ||
    ORIGIN.test(word) ||
    origins?.has(word) === true ||
    isPlace(lower)
  );
}

/** Where "one | senior Democrat" has its determiner, over the words that describe it. */
export function determinerOf({ tokens, grammar }: Reading, { first }: Mention): number | undefined {
  let at = first - 1;
  while (at > first - 4 && DESCRIBING.test(signAt(tokens, at)) && !isSmall(lowerAt(tokens, at), grammar))
    at -= 1;
  const lower = lowerAt(tokens, at);
  return grammar.determiners.has(lower) && !grammar.conjunctions.has(lower) ? at : undefined;
}

const DESCRIBING = /^[\p{Ll}\d-]+$/u;

export function isSmall(word: string, grammar: Reading['grammar']): boolean {
  return grammar.verbs.has(word) || isClosedClass(word, grammar);
}

// "Irishman", "American", "Texan", "Newport-based"; those that end otherwise are in the tables
const ORIGIN = /\p{Ll}(?:an|ish|ese|born|based)$/u;

/** Words before a name as its role; none where there are none, or only what is said to anybody: "Mr", "Dr." */
export function roleBetween(
  { tokens }: Reading,
  first: number,
  last: number,
): readonly [number, number] | undefined {
  return withoutDegrees(spelled(tokens, first, last)) === '' ? undefined : [first, last];
}

/** A name with the words that describe it: "the harbour master, Mira Holt". */
export function namePhrase(mention: Mention, first: number, role?: readonly [number, number]): Phrase {
  return { kind: 'name', first, last: mention.last, mention, ...(role && { role }) };
}
