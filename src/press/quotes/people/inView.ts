import type { Gender, Grammar } from '#press/quotes/cues/grammar.ts';
import { phraseStartingAt } from '#press/quotes/phrase/phraseAfter.ts';
import { isDeterminer, type Phrase } from '#press/quotes/phrase/phrase.ts';
import { sentenceStart, type Reading } from '#press/quotes/text/reading.ts';
import { inOneSentence, lowerAt, type Token } from '#press/quotes/text/passage.ts';
import { titledPerson, type Descriptions } from './descriptions.ts';
import { inSentence } from '#press/quotes/names/nameParts.ts';
import type { Mention, Person } from './people.ts';
import { isBody } from '#press/quotes/names/things.ts';

/** Somebody or something in view: a person of the article, or a speaker it does not name ("one voter"). */
export type Candidate = Pick<Person, 'name' | 'gender'>;

/** Somebody who comes into view, and how much that counts. */
export type Seen = { candidate: Candidate; weight: number };

/** How much a mention counts: as a speaker, another subject, an unnamed speaker, in a possessive, anywhere else, as the second bearer of a surname. */
export const BY_PLACE = {
  speaker: 1.5,
  subject: 1.3,
  unnamed: 1,
  possessive: 0.45,
  other: 0.35,
  namesake: 0.4,
};

/** Who comes into view with a token: the bearers of a name, an unnamed speaker, or a body that opens its sentence. */
export function seenAt(
  reading: Reading,
  at: number,
  subject: Phrase | undefined,
  descriptions: Descriptions,
): Seen[] {
  const mention = reading.startingAt.get(at);
  const body = (mention && bodyAt(reading, mention)) ?? (subject ? undefined : thingAt(reading, at));
  const bearers = mention ? bearersOf(reading, mention, subject) : [];
  if (body) return [{ candidate: body, weight: BY_PLACE.subject }, ...bearers];
  const isTold = subject?.kind === 'name' && bearers.length > 0;
  if (!subject || subject.kind === 'pronoun' || isTold) return bearers;
  return [...bearers, unnamedSpeaker(reading, at, subject, descriptions)];
}

/** Whom a name means; nobody where it is of a place or body. */
function bearersOf(reading: Reading, mention: Mention, subject: Phrase | undefined): Seen[] {
  const isSpeaker = subject !== undefined && subject.kind !== 'noun';
  const weight = isSpeaker ? BY_PLACE.speaker : weightOf(reading, mention);
  const bearers = mention.bearers ?? (mention.person ? [mention.person] : []);
  return bearers.map((candidate, index) => ({
    candidate,
    weight: index === 0 ? weight : weight * BY_PLACE.namesake,
  }));
}

function unnamedSpeaker(reading: Reading, at: number, subject: Phrase, descriptions: Descriptions): Seen {
  const last = subject.mention?.last ?? subject.last;
  const named = titledPerson(reading, at, last, descriptions);
  const candidate = named ?? unnamedAt(reading, at, last);
  // "The woman told": what tells of gender is nobody's second name
  const isTold = !named && (candidate.gender === 'male' || candidate.gender === 'female');
  return { candidate, weight: isTold ? BY_PLACE.subject : BY_PLACE.unnamed };
}

function unnamedAt({ tokens, grammar, passage }: Reading, first: number, last: number): Candidate {
  return {
    name: inSentence(passage.text.slice(tokens[first]?.start, tokens[last]?.end), grammar),
    gender: genderOf(tokens, first, last, grammar),
  };
}

/** "The Harbour Board | apologised": a body that opens its sentence, which is "it" in the next. */
function bodyAt(
  { tokens, grammar, passage }: Reading,
  { first, bare, isPossessive }: Mention,
): Candidate | undefined {
  const start = first - Number(grammar.articles.has(lowerAt(tokens, first - 1)));
  const isOpening = passage.sentenceStarts.includes(start);
  return isOpening && !isPossessive && isBody(bare) ? { name: bare.join(' '), gender: 'thing' } : undefined;
}

/** "The company | apologised", "Mira Holt’s campaign | withdrew": the same without a name. */
function thingAt(reading: Reading, at: number): Candidate | undefined {
  if (sentenceStart(reading, at) !== at) return undefined;
  const owner = reading.startingAt.get(at);
  const isDetermined = owner?.isPossessive ?? isDeterminer(reading, at);
  const phrase = isDetermined ? phraseStartingAt(reading, at) : undefined;
  if (phrase?.kind !== 'noun') return undefined;
  const last = headOf(reading, (owner?.last ?? at) + 1, phrase.last);
  const thing = last === undefined ? undefined : unnamedAt(reading, at, last);
  return thing?.gender === 'thing' ? thing : undefined;
}

/** The last of the first nouns that speak: "the email | includes a photo". */
function headOf({ tokens, grammar }: Reading, from: number, to: number): number | undefined {
  let last: number | undefined;
  for (let at = from; at <= to; at += 1) {
    if (grammar.personNouns.has(lowerAt(tokens, at))) last = at;
    else if (last !== undefined) break;
  }
  return last;
}

/** What the words of an unnamed speaker tell: "a spokeswoman" is female, "officials" are many, "a group of officials" is a thing. */
function genderOf(
  tokens: readonly Token[],
  first: number,
  last: number,
  { nouns, determiners, personNouns, belonging }: Grammar,
): Gender {
  const words = tokens.slice(first, last + 1).map(({ lower }) => lower);
  const of = words.findIndex((word) => belonging.has(word));
  const head = of > 0 ? words.slice(0, of) : words;
  for (const word of head) {
    const gender = nouns.get(word);
    if (gender) return gender;
  }
  if (!determiners.has(words[0] ?? '')) return 'plural';
  const isSomebody = first === last || head.some((word) => personNouns.has(word));
  return isSomebody ? 'unknown' : 'thing';
}

function weightOf(reading: Reading, mention: Mention): number {
  const { tokens, grammar } = reading;
  const isFirst = isFirstOfSentence(reading, mention);
  if (isAttributive(reading, mention)) return BY_PLACE.other;
  if (mention.isPossessive) return isFirst ? BY_PLACE.possessive : BY_PLACE.other;
  const before = lowerAt(tokens, mention.first - 1);
  const isGoverned =
    inOneSentence(tokens, mention.first - 1, mention.first) &&
    (grammar.prepositions.has(before) || grammar.determiners.has(before) || TO_LISTENER.test(before));
  return isFirst && (!isGoverned || isTopic(reading, mention)) ? BY_PLACE.subject : BY_PLACE.other;
}

// "The woman told | Holt"; but whoever is asked answers
const TO_LISTENER = /^(?:told|tells|reminded|informed|assured)$/;

/** "For | Holt it was harder": who the sentence is about. */
function isTopic(reading: Reading, { first, person }: Mention): boolean {
  const isOpening = sentenceStart(reading, first) === first - 1;
  return isOpening && person?.given !== undefined && TOPIC.test(lowerAt(reading.tokens, first - 1));
}

const TOPIC = /^(?:for|für|pour|para|per|voor|för)$/;

/** Whether no other person stands before it in its sentence. */
function isFirstOfSentence(reading: Reading, { first }: Mention): boolean {
  const start = sentenceStart(reading, first);
  for (let at = first - 1; at >= start; at -= 1) {
    const other = reading.startingAt.get(at);
    if (other?.person && !other.isPossessive && !isAttributive(reading, other)) return false;
  }
  return true;
}

/** A name that only describes: "the Holt | campaign", "Holt | adviser Peter Moor". */
function isAttributive({ tokens, grammar }: Reading, { last, isPossessive }: Mention): boolean {
  const next = tokens[last + 1];
  return !isPossessive && next?.kind === 'word' && !next.isCapital && grammar.personNouns.has(next.lower);
}
