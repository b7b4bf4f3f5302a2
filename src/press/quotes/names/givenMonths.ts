import { words, type Grammar } from '#press/quotes/cues/grammar.ts';
import { inOneSentence, lowerAt, type Token } from '#press/quotes/text/passage.ts';
import { isThing } from './things.ts';

// Months and days that people are called by
const MONTHS = words('april avril abril may june julio august domingo');
const OF_TIME = /^(?:in|since|until|last|next|this|early|late|mid|en|em)$/;

/**
 * Whether a month is the given name of the surname behind it: "said | June Holt", "Mayor | April Holt", ", | May Holt, said".
 *
 * - Not in a date: "In June Holt said", "Last May Holt", "June, July"; nor where it is no name: "May Day", "May Holt rest in peace".
 */
export function isGivenMonth(tokens: readonly Token[], at: number, grammar: Grammar): boolean {
  if (!MONTHS.has(lowerAt(tokens, at)) || !isSurnameAt(tokens, at + 1, grammar)) return false;
  const before = lowerAt(tokens, at - 1);
  const isOfSomebody = [grammar.verbs, grammar.titles, grammar.personNouns].some((kind) => kind.has(before));
  if (isOfSomebody || grammar.hasCapitalNouns) return isOfSomebody;
  const isOpening = !inOneSentence(tokens, at - 1, at) || tokens[at - 1]?.kind !== 'word';
  return isOpening && (lowerAt(tokens, at) !== 'may' || isActing(tokens, at + 2, grammar));
}

/** Whether a month stands where dates do: "in | June". */
export function isDate(tokens: readonly Token[], at: number): boolean {
  return OF_TIME.test(lowerAt(tokens, at - 1));
}

function isSurnameAt(tokens: readonly Token[], at: number, { neverNames, notNames }: Grammar): boolean {
  const token = tokens[at];
  if (!token?.isCapital || !inOneSentence(tokens, at - 1, at)) return false;
  return !isThing([token.text]) && !neverNames.has(token.lower) && !notNames.has(token.lower);
}

/** "May Holt | said" */
function isActing(tokens: readonly Token[], at: number, { verbs, auxiliaries }: Grammar): boolean {
  const lower = lowerAt(tokens, at);
  return lower === ',' || verbs.has(lower) || auxiliaries.has(lower);
}
