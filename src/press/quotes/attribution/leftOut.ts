import { inOneSentence, isQuoteAt, lowerAt, signAt } from '#press/quotes/text/passage.ts';
import { namePhrase, type Phrase } from '#press/quotes/phrase/phrase.ts';
import { sentenceEnd, sentenceStart, type Reading } from '#press/quotes/text/reading.ts';

/**
 * Whoever a verb behind a quotation leaves out: «…», dice. The one person whom the sentence before tells of, wherever in it:
 * “Non è d’accordo | il figlio Tom”, “Sono le sei quando | Mira Holt apre la bottega”.
 *
 * - Only of languages whose verbs go without a subject.
 */
export function leftOutSubject(reading: Reading, at: number): Phrase | undefined {
  const end = sentenceStart(reading, at);
  return end === 0 || verbBehind(reading, at) === undefined ? undefined : soleActor(reading, end - 1);
}

/**
 * The verb right behind a quotation, in a language whose verbs go without a subject: «…», dice; «…», ha poi aggiunto; „…” – mówi.
 * Where the verb always stands last, nothing has to part it from the words: “…” dedi.
 */
export function verbBehind({ tokens, grammar }: Reading, at: number): string | undefined {
  let verb = at + 1;
  while (
    /^[,—–-]$/.test(signAt(tokens, verb)) ||
    grammar.auxiliaries.has(lowerAt(tokens, verb)) ||
    grammar.adverbs.has(lowerAt(tokens, verb))
  )
    verb += 1;
  const isParted = verb > at + 1 || grammar.isVerbLast === true;
  const isVerb = isParted && inOneSentence(tokens, verb, at) && grammar.verbs.has(lowerAt(tokens, verb));
  return grammar.leavesOutSubject && isVerb ? tokens[verb]?.text : undefined;
}

/** The one person of a sentence whom no preposition makes a part of another phrase; none where it quotes or tells of two. */
function soleActor(reading: Reading, within: number): Phrase | undefined {
  const { tokens, grammar, startingAt } = reading;
  let sole: Phrase | undefined;
  const end = sentenceEnd(reading, within);
  for (let at = sentenceStart(reading, within); at < end; at += 1) {
    const mention = startingAt.get(at);
    if (isQuoteAt(tokens, at) || (mention?.person && sole)) return undefined;
    const isGoverned = grammar.prepositions.has(lowerAt(tokens, at - 1));
    if (mention?.person && !isGoverned) sole = namePhrase(mention, at);
  }
  return sole;
}
