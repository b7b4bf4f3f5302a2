import { rangeOf } from '#reader/ui/screen/rangeOf.ts';

/** What is said in one breath: the words on the page, their text, and the language they are in (BCP 47). */
export type Sentence = { range: Range; text: string; language: string };

// "Mr.", "No.", "J.": a full stop that ends no sentence
const ABBREVIATION =
  /(?:^|[\s(])(?:\p{Lu}|Mr|Mrs|Ms|Dr|Prof|St|Rev|Gen|Col|Sgt|Lt|No|Nr|vs|cf|ca|approx|e\.g|i\.e|z\.\s?B)\.\s*$/u;

/**
 * A story as it is read aloud, sentence by sentence: headline, standfirst and the blocks in their order.
 *
 * - Pull-quotes are copies of words that come anyway, pictures and tables have nothing to hear: they are left out.
 * - Captions are said where `hasCaptions`.
 */
export function sentencesOf(story: Element, hasCaptions: boolean): Sentence[] {
  const blocks = [...story.querySelectorAll('.story-headline, .standfirst, .prose [id^="b"]')];
  return blocks.flatMap((block) => partsOf(block, hasCaptions)).flatMap(sentencesIn);
}

function partsOf(block: Element, hasCaptions: boolean): Element[] {
  if (block.matches('figure')) return hasCaptions ? [...block.querySelectorAll('figcaption')] : [];
  if (block.matches('ul, ol') && !block.querySelector('li li')) return [...block.querySelectorAll('li')];
  return [block];
}

function sentencesIn(part: Element): Sentence[] {
  const language = part.closest('[lang]')?.getAttribute('lang') ?? 'en';
  const spans = sentenceSpans(part.textContent ?? '', language);
  return spans.flatMap(({ start, text }) => {
    const range = rangeOf(part, start, start + text.length);
    return range ? [{ range, text, language }] : [];
  });
}

/** The sentences of a text with where each starts, in UTF-16 code units. */
export function sentenceSpans(text: string, language: string): { start: number; text: string }[] {
  const spans: { start: number; text: string }[] = [];
  for (const { index, segment } of new Intl.Segmenter(language, { granularity: 'sentence' }).segment(text)) {
    const last = spans.at(-1);
    if (last && ABBREVIATION.test(last.text)) last.text += segment;
    else spans.push({ start: index, text: segment });
  }
  return spans
    .map(({ start, text: said }) => ({ start, text: said.trimEnd() }))
    .filter(({ text: said }) => /[\p{L}\p{N}]/u.test(said));
}
