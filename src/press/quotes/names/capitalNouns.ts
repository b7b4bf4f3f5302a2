import { isClosedClass, type Grammar } from '#press/quotes/cues/grammar.ts';
import { inOneSentence, lowerAt, type Passage, type Token } from '#press/quotes/text/passage.ts';

// What only nouns end with that are for no person: "Verwaltung", "Freiheit"
const ABSTRACT = /.(?:ung|heit|keit|schaft|tion|tät|ismus|nis|ment|thek|zeug|werk)(?:e|en|s|es)?$/u;
const NOUN = /^[^\p{L}\p{N}]*[\p{Lu}\p{N}]/u;

/**
 * What somebody is, in a language whose nouns have capitals: it ends with a noun, "der Vorsitzende des Vereins". None where it ends with
 * another word, which is a clause, "der früher hier gearbeitet hat", or cut, or where it begins with a word of the sentence: "Deshalb".
 *
 * @example upToNoun('damals Stadtsprecherin', german) // 'Stadtsprecherin'
 */
export function upToNoun(role: string, grammar: Grammar): string | undefined {
  const words = withoutAdverbs(role.replace(BY_THE_WAY, '').split(' '), grammar);
  const [first = ''] = words;
  const opening = first.toLowerCase();
  const isOpeningOther =
    !grammar.determiners.has(opening) && (grammar.notNames.has(opening) || isClosedClass(opening, grammar));
  return !isOpeningOther && isDescribed(words) && NOUN.test(words.at(-1) ?? '') ? words.join(' ') : undefined;
}

/** "der amtierende | Chef", but "das koste einmal | Geld": right before the first noun an article or an inflected word. */
function isDescribed(words: readonly string[]): boolean {
  const noun = words.findIndex((word) => NOUN.test(word));
  return noun <= 1 || INFLECTED.test(words[noun - 1] ?? '');
}

// "Trainerin des Vereins | vor dem Spiel": when and to whom somebody speaks
const BY_THE_WAY = /(?<=\p{Lu}\S*) (?:vor|nach|seit|während|gegenüber)\s.*/su;
const INFLECTED = /(?:e[mnrs]?|st)$/u;

/** Words for somebody up to their last noun: "eine Sprecherin der | dpa" ends there; none without a noun: "der angeblich". */
export function nounPhrase(phrase: string, grammar: Grammar): string | undefined {
  const words = withoutAdverbs(phrase.split(' '), grammar);
  const last = words.findLastIndex((word) => NOUN.test(word));
  const isNoun = words
    .slice(0, last + 1)
    .some((word) => /^\P{L}*\p{Lu}/u.test(word) && !grammar.determiners.has(word.toLowerCase()));
  return isNoun ? words.slice(0, last + 1).join(' ') : undefined;
}

function withoutAdverbs(words: readonly string[], { adverbs, personNouns }: Grammar): readonly string[] {
  const first = words.findIndex((word) => !adverbs.has(word) || personNouns.has(word));
  return first < 0 ? [] : words.slice(first);
}

/** Whether a word is a common noun by what it ends with. */
export function isAbstract(word: string): boolean {
  return ABSTRACT.test(word);
}

/** The words an article sets an article or a possessive before: common nouns, which no person is called by alone. */
export function commonNouns(passages: readonly Passage[], grammar: Grammar): ReadonlySet<string> {
  const nouns = new Set<string>();
  if (!grammar.hasCapitalNouns) return nouns;
  for (const { tokens } of passages)
    for (const [at, token] of tokens.entries())
      if (token.isCapital && isDetermined(tokens, at, grammar)) nouns.add(token.text);
  return nouns;
}

/** "die | Zeit", "im | Hafen", "der alte | Kai", "im 17. | Jahrhundert" */
function isDetermined(tokens: readonly Token[], at: number, { determiners }: Grammar): boolean {
  let before = at - 1;
  if (lowerAt(tokens, before) === '.' && /^\d+$/.test(lowerAt(tokens, before - 1))) return true;
  if (tokens[before]?.isCapital === false && /\p{Ll}e[mnrs]?$/u.test(tokens[before]?.text ?? ''))
    before -= Number(!isDeterminerAt(tokens, before, determiners));
  // "…, die Holt schrieb"
  const isRelative = lowerAt(tokens, before - 1) === ',' && ARTICLE.test(lowerAt(tokens, before));
  return inOneSentence(tokens, before, at) && !isRelative && isDeterminerAt(tokens, before, determiners);
}

function isDeterminerAt(tokens: readonly Token[], at: number, determiners: ReadonlySet<string>): boolean {
  const lower = lowerAt(tokens, at);
  return determiners.has(lower) || CONTRACTED.test(lower);
}

const ARTICLE = /^d(?:er|ie|as|en|em|es)$/;
const CONTRACTED = /^(?:im|am|zum|zur|vom|beim|ins|ans)$/;
