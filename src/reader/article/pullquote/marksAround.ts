import { quotationMarks } from '#edition/text/language.ts';

type Marks = readonly [open: string, close: string];

const PAIRS: readonly Marks[] = [
  ['“', '”'],
  ['„', '“'],
  ['„', '”'],
  ['”', '”'],
  ['«', '»'],
  ['»', '«'],
  ['「', '」'],
  ['『', '』'],
];

/**
 * The marks to set around words taken from a text: the pair that stands around them there, else, where they were
 * typed straight or the sentence went on, the pair of the language.
 */
export function marksAround(text: string, start: number, end: number, language: string): Marks {
  const ofLanguage = quotationMarks(language);
  const before = text.slice(0, start).trimEnd().at(-1);
  const after = text.slice(end).trimStart().at(0);
  const pair = PAIRS.find(([open, close]) => open === before && close === after);
  const isOfLanguage = pair?.every((mark, side) => mark === ofLanguage[side]?.trim());
  return pair && !isOfLanguage ? pair : ofLanguage;
}
