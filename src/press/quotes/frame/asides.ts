import { type Phrase, namePhrase } from '#press/quotes/phrase/phrase.ts';
import { phraseStartingAt } from '#press/quotes/phrase/phraseAfter.ts';
import { isSomebody } from '#press/quotes/phrase/somebody.ts';
import { inOneSentence, lowerAt } from '#press/quotes/text/passage.ts';
import type { Reading } from '#press/quotes/text/reading.ts';

const LONGEST_ASIDE = 7;

/** Skips "on Saturday" between a subject and its verb. */
export function beforeDay({ tokens, grammar }: Reading, at: number): number {
  const isDay = tokens[at]?.isCapital === true && grammar.neverNames.has(lowerAt(tokens, at));
  return isDay && grammar.prepositions.has(lowerAt(tokens, at - 1)) ? at - 2 : at;
}

/** Skips "na terça-feira" between a verb and its subject. */
export function behindDay({ tokens, grammar }: Reading, at: number): number {
  const day = lowerAt(tokens, at + 1);
  const isDay = grammar.neverNames.has(day) && !grammar.determiners.has(day) && !grammar.pronouns.has(day);
  return isDay && grammar.prepositions.has(lowerAt(tokens, at)) ? at + 2 : at;
}

/** "a déclaré à l’AFP Mira Holt", “dijo a la prensa el alcalde”: who stands behind whom it was said to, or when, or where. */
export function somebodyBehindAside(reading: Reading, preposition: number): Phrase | undefined {
  const { tokens, grammar, startingAt } = reading;
  if (!grammar.prepositions.has(lowerAt(tokens, preposition))) return undefined;
  for (let at = preposition + 2; at < preposition + LONGEST_ASIDE && tokens[at]?.kind === 'word'; at += 1) {
    const before = lowerAt(tokens, at - 1);
    const mention = startingAt.get(at);
    const isObject = grammar.prepositions.has(before) || grammar.determiners.has(before);
    if (isObject || !inOneSentence(tokens, at, preposition)) continue;
    const somebody = mention?.person ? namePhrase(mention, at) : nounOfSomebody(reading, at);
    if (somebody) return somebody;
  }
  return undefined;
}

/** “el alcalde”, where nouns tell who speaks. */
function nounOfSomebody(reading: Reading, at: number): Phrase | undefined {
  const { tokens, grammar } = reading;
  const isNoun = grammar.isTellingNouns && grammar.articles.has(lowerAt(tokens, at));
  const phrase = isNoun ? phraseStartingAt(reading, at) : undefined;
  return phrase && isSomebody(reading, phrase) ? phrase : undefined;
}

/** Adverbs and auxiliaries between a subject and its verb: "has also said". */
export function isSkipped({ tokens, grammar, endingAt }: Reading, at: number): boolean {
  const lower = lowerAt(tokens, at);
  if (
    tokens[at]?.kind !== 'word' ||
    tokens[at]?.isCapital ||
    endingAt.has(at) ||
    grammar.personNouns.has(lower)
  )
    return false;
  return grammar.adverbs.has(lower) || grammar.auxiliaries.has(lower) || /^\p{L}{3,}ly$/u.test(lower);
}
