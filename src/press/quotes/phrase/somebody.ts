import { inOneSentence, lowerAt, signAt } from '#press/quotes/text/passage.ts';
import type { Mention } from '#press/quotes/people/people.ts';
import type { Frame } from '#press/quotes/frame/frame.ts';
import { hasPersonNoun, type Phrase } from './phrase.ts';
import type { Reading } from '#press/quotes/text/reading.ts';

/**
 * Whether the subject of a cue is nobody who speaks, where `grammar.isTellingNouns`: « la thèse qu’il défend », “Finalmente, dijo”,
 * « selon les domaines ». Behind a quotation anybody with a determiner is somebody: « …, ajoute l’alpiniste ».
 */
export function isNobody(reading: Reading, { subject, way, kind }: Frame): boolean {
  if (!reading.grammar.isTellingNouns) return false;
  if (subject.kind === 'noun')
    return way === 'after' && kind === 'strong'
      ? isClauseWithin(reading, subject)
      : !isSomebody(reading, subject);
  return subject.kind === 'name' && isOpeningAlone(reading, subject);
}

/** “Finalmente, dijo”: one word with the capital of its sentence, set off by a comma. */
function isOpeningAlone({ tokens }: Reading, { mention, last }: Phrase): boolean {
  const isWord = mention?.isOpening === true && mention.bare.length === 1 && mention.person === undefined;
  return isWord && signAt(tokens, last + 1) === ',';
}

/** Whether a name, or a noun for somebody at the head of its phrase, tells who: "el portavoz del puerto", not "la voz del portavoz". */
export function isSomebody(reading: Reading, phrase: Phrase): boolean {
  if (phrase.kind === 'name') return phrase.mention?.person !== undefined;
  if (phrase.kind === 'pronoun') return true;
  if (isClauseWithin(reading, phrase)) return false;
  const { tokens, grammar } = reading;
  let last = phrase.first;
  while (last < phrase.last && !grammar.prepositions.has(lowerAt(tokens, last + 1))) last += 1;
  const isCounted = last === phrase.first && grammar.determiners.has(lowerAt(tokens, last));
  return hasPersonNoun(reading, phrase.first, isCounted ? phrase.last : last);
}

/** « d’apaiser la capitaine », “un plan presentó el candidato”: an article with no preposition before it begins another phrase. */
function isClauseWithin(reading: Reading, { first, last }: Phrase): boolean {
  return articleWithin(reading, first, last) !== undefined;
}

/** The last article of a phrase that no preposition joins to the words before it; none where the phrase begins with it. */
export function articleWithin({ tokens, grammar }: Reading, first: number, last: number): number | undefined {
  for (let at = last; at > first; at -= 1) {
    const before = lowerAt(tokens, at - 1);
    const isArticle = grammar.definite.has(lowerAt(tokens, at)) && tokens[at]?.isCapital === false;
    const isJoined = [grammar.prepositions, grammar.conjunctions, grammar.determiners].some((kind) =>
      kind.has(before),
    );
    if (isArticle && !isJoined && before !== 'todos' && before !== 'tous') return at;
  }
  return undefined;
}

/** “en un encuentro con la Gaceta: «…»”, “en El Puerto: «…»”: behind a preposition a name is no label. */
export function isGoverned({ tokens, grammar }: Reading, mention: Mention): boolean {
  const { first } = mention;
  if (grammar.contracted?.has(lowerAt(tokens, first - 1))) return mention.person === undefined;
  const isArticle = grammar.articles.has(lowerAt(tokens, first - 1));
  const before = isArticle ? first - 2 : first - 1;
  const lower = lowerAt(tokens, before);
  return (
    inOneSentence(tokens, before, first) &&
    grammar.prepositions.has(lower) &&
    (isArticle || !grammar.belonging.has(lower))
  );
}
