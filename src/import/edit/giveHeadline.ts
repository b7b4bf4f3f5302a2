import { blockText } from '#edition/blockText.ts';
import type { Draft } from '#import/draft.ts';
import { singleSpaced } from '#import/read/singleSpaced.ts';

const MAX_LENGTH = 80;

/**
 * Gives a post of a feed that has no title its own first words as headline; the body keeps them.
 *
 * - The first sentence where it is short, else as many words as 80 characters hold, and "…".
 */
export function giveHeadline(draft: Draft): Draft {
  if (draft.kind !== 'feed' || (draft.headline ?? '').trim() !== '') return draft;
  const text = draft.body.map(blockText).find((words) => words.trim() !== '') ?? draft.standfirst ?? '';
  const headline = firstWords(singleSpaced(text).trim());
  return headline === '' ? draft : { ...draft, headline };
}

function firstWords(text: string): string {
  const [first] = new Intl.Segmenter(undefined, { granularity: 'sentence' }).segment(text);
  const sentence = first?.segment.trim() ?? '';
  if (sentence.length <= MAX_LENGTH) return sentence.replace(/[.。]$/, '');
  const cut = sentence.lastIndexOf(' ', MAX_LENGTH - 1);
  return `${sentence.slice(0, cut > 0 ? cut : MAX_LENGTH - 1)}…`;
}
