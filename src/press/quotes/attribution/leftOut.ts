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
  const { grammar } = reading;
  const end = sentenceStart(reading, at);
  if (!grammar.leavesOutSubject || end === 0 || !isSaidBehind(reading, at)) return undefined;
  return soleActor(reading, end - 1);
}

/** «…», dice; «…», ha poi aggiunto; „…” – mówi */
function isSaidBehind({ tokens, grammar }: Reading, at: number): boolean {
  let verb = at + 1;
  while (
    /^[,—–-]$/.test(signAt(tokens, verb)) ||
    grammar.auxiliaries.has(lowerAt(tokens, verb)) ||
    grammar.adverbs.has(lowerAt(tokens, verb))
  )
    verb += 1;
  return verb > at + 1 && inOneSentence(tokens, verb, at) && grammar.verbs.has(lowerAt(tokens, verb));
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
