import type { Block } from '#edition/block.ts';
import { blockText } from '#edition/blockText.ts';
import { folded } from '#import/read/isAlike.ts';

/** Below so many letters a text may be the beginning of a story by chance. */
const SHORTEST = 12;
/** Over a story's beginning may stand its place and date, and a note to the reader. */
const BEGINNINGS = 3;

/** Whether a summary is no more than the story's own first words, be they cut off: "The pier opens and […]". */
export function beginsStory(summary: string, body: readonly Block[]): boolean {
  const beginning = folded(summary.replace(/(?:…|\.{3}|\[…\]|\[\.{3}\]).*$/su, ''));
  if (beginning.length < SHORTEST) return false;
  return beginnings(body).some((at) => lettersFrom(body, at, beginning.length).startsWith(beginning));
}

/** Where at the top of a story a block is nothing but its summary; -1 where none is. */
export function blockThatIs(summary: string, body: readonly Block[]): number {
  const wanted = folded(summary);
  return beginnings(body).find((at) => lettersOf(body[at]) === wanted) ?? -1;
}

/** Where the first blocks with words stand. */
function beginnings(body: readonly Block[]): number[] {
  const found: number[] = [];
  for (let at = 0; at < body.length && found.length < BEGINNINGS; at++)
    if (lettersOf(body[at]) !== '') found.push(at);
  return found;
}

function lettersFrom(body: readonly Block[], from: number, length: number): string {
  let letters = '';
  for (let at = from; at < body.length && letters.length < length; at++) letters += lettersOf(body[at]);
  return letters;
}

/** A picture's caption is told beside the story. */
function lettersOf(block: Block | undefined): string {
  return block === undefined || block.type === 'image' ? '' : folded(blockText(block));
}
