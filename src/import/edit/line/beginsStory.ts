import type { Block } from '#edition/block.ts';
import { blockText } from '#edition/blockText.ts';
import { folded } from '#import/read/isAlike.ts';

/** Below so many letters a text may be the beginning of a story by chance. */
const SHORTEST = 12;
/** Blocks in which a summary stands, if it does at all; what comes after only costs time. */
const LOOKED_AT = 30;
/** Over a story's beginning may stand its place and date, and a note to the reader. */
const BEGINNINGS = 3;

/** Whether a summary is no more than the story's own first words, be they cut off: "The pier opens and […]". */
export function beginsStory(summary: string, body: readonly Block[]): boolean {
  const beginning = folded(summary.replace(/(?:…|\.{3}|\[…\]|\[\.{3}\]).*$/su, ''));
  if (beginning.length < SHORTEST) return false;
  const texts = body
    .slice(0, LOOKED_AT)
    .map((block) => (block.type === 'image' ? '' : folded(blockText(block))))
    .filter(Boolean);
  return texts
    .slice(0, BEGINNINGS)
    .some((_text, from) => wordsFrom(texts, from, beginning.length).startsWith(beginning));
}

function wordsFrom(texts: readonly string[], from: number, length: number): string {
  let words = '';
  for (let at = from; at < texts.length && words.length < length; at++) words += texts[at] ?? '';
  return words;
}

/** Where at the top of a story a block is nothing but its summary; -1 where none is. */
export function blockThatIs(summary: string, body: readonly Block[]): number {
  const wanted = folded(summary);
  const texts = body
    .slice(0, LOOKED_AT)
    .flatMap((block, index) => (block.type === 'image' ? [] : [{ index, text: folded(blockText(block)) }]));
  return texts.slice(0, BEGINNINGS).find(({ text }) => text !== '' && text === wanted)?.index ?? -1;
}
