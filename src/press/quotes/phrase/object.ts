import { isClosedClass, type Gender } from '#press/quotes/cues/grammar.ts';
import { inOneSentence, lowerAt } from '#press/quotes/text/passage.ts';
import type { Reading } from '#press/quotes/text/reading.ts';
import type { Phrase } from './phrase.ts';

const LONGEST_CLAUSE = 5;
const PARTICIPLE = /\p{L}{3}(?:ing|ed)$/u;
// "accused of attacking", but "during questioning"
const GERUND = /^(?:of|for|from|by|with|without|against)$/;
const TIME = /(?:morning|evening)$/;
const RELATIVE = /^(?:who|which|that)$/;

/**
 * Whether a name that begins here is something done to or spoken of, and not who does: "accused of attacking | Mira Holt",
 * "the note sent to | Mira Holt", "the officer who shot | Tom Moor".
 */
export function isObjectAt(reading: Reading, name: number): boolean {
  const { tokens, grammar } = reading;
  const before = name - 1;
  const lower = lowerAt(tokens, before);
  if (!inOneSentence(tokens, before, name) || tokens[before]?.kind !== 'word') return false;
  if (grammar.conjunctions.has(lower) || grammar.adverbs.has(lower) || isOfOffice(reading, before))
    return false;
  const isGoverned = grammar.prepositions.has(lower) || grammar.contracted?.has(lower) === true;
  return isGoverned || isParticipleAt(reading, before) || isInRelative(reading, before);
}

/** "dem Hafen", "ihm", “a jornalistas”: a phrase whose first words say that it is no subject. */
export function isInObjectCase({ tokens, grammar }: Reading, first: number): boolean {
  const words = `${lowerAt(tokens, first)} ${lowerAt(tokens, first + 1)}`;
  return grammar.objects?.has(lowerAt(tokens, first)) === true || grammar.objectForm?.test(words) === true;
}

/** "sich", "ihm": a pronoun in a case that no subject stands in, and no article. */
export function isObjectPronoun({ tokens, grammar }: Reading, at: number): boolean {
  const lower = lowerAt(tokens, at);
  return grammar.objects?.has(lower) === true && !grammar.determiners.has(lower);
}

/** "heard | him | saying", "quoted | her | as saying": who is an object and speaks. */
export function speakingObject({ tokens }: Reading, at: number): Phrase | undefined {
  const gender = OBJECT_PRONOUNS.get(lowerAt(tokens, at));
  return gender && { kind: 'pronoun', first: at, last: at, gender };
}

const OBJECT_PRONOUNS: ReadonlyMap<string, Gender> = new Map([
  ['him', 'male'],
  ['her', 'female'],
  ['them', 'plural'],
]);

/** "Speaker of | the House Rep. Paul Holt", "Bank of | Averell governor Mira Holt": part of what stands before the name. */
function isOfOffice({ tokens, grammar, startingAt }: Reading, at: number): boolean {
  const head = lowerAt(tokens, at - 1);
  const behind = startingAt.get(at + 1);
  const isOf = grammar.belonging.has(lowerAt(tokens, at));
  const isNamed = behind !== undefined && (behind.title !== undefined || (isOf && !behind.person));
  const isHeld = grammar.titles.has(head) || grammar.personNouns.has(head);
  return (isNamed && tokens[at - 1]?.isCapital === true) || (isHeld && !grammar.proxies.has(head) && isOf);
}

/** "treating Mira Holt", "accused Tom Moor"; but "at the meeting Holt", "this evening Holt". */
function isParticipleAt(reading: Reading, at: number): boolean {
  const { tokens, grammar } = reading;
  const lower = lowerAt(tokens, at);
  const isVerb = tokens[at]?.isCapital === false && PARTICIPLE.test(lower) && !TIME.test(lower);
  return isVerb && !grammar.personNouns.has(lower) && isBehindNoun(reading, at);
}

/** "the man accused", but "retired", "the accused", "a former accused": behind a noun it says what was done. */
function isBehindNoun({ tokens, grammar }: Reading, at: number): boolean {
  const before = lowerAt(tokens, at - 1);
  const isWord = inOneSentence(tokens, at - 1, at) && tokens[at - 1]?.kind === 'word';
  const isGerund = GERUND.test(before) && lowerAt(tokens, at).endsWith('ing');
  const isOther = grammar.verbs.has(before) || grammar.pronouns.has(before) || isClosedClass(before, grammar);
  return isGerund || (isWord && !isOther);
}

/** Behind the verb of a relative clause that no comma ends. */
function isInRelative({ tokens, grammar }: Reading, at: number): boolean {
  for (let before = at - 1; before > at - LONGEST_CLAUSE && tokens[before]?.kind === 'word'; before -= 1)
    if (RELATIVE.test(lowerAt(tokens, before)))
      return tokens[before - 1]?.kind === 'word' && !grammar.verbs.has(lowerAt(tokens, before - 1));
  return false;
}
