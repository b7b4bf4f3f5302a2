import { blockText } from '#edition/blockText.ts';
import type { PrintedArticle } from '#edition/page/printed.ts';
import type { Place } from '#reader/data/shelf/places.ts';
import type { Anchor } from './anchor.ts';

/** Nobody wants to be brought back to the third paragraph: the story had hardly begun. */
const FIRST_BLOCK_WORTH_KEEPING = 3;

/** What to keep of where one is in an article; nothing at its beginning. */
export function placeIn(article: PrintedArticle, anchor: Anchor | undefined): Place | undefined {
  const { id, headline, language, minutes, body } = article;
  const point = anchor?.point;
  if (!point || point.block < FIRST_BLOCK_WORTH_KEEPING) return undefined;
  const lengths = body.map((block) => blockText(block).length);
  const passed = sum(lengths.slice(0, point.block)) + point.offset;
  const left = Math.ceil(minutes * (1 - passed / Math.max(sum(lengths), 1)));
  return { row: { id, headline, language }, point, minutesLeft: Math.max(left, 1), at: Date.now() };
}

function sum(lengths: readonly number[]): number {
  return lengths.reduce((all, one) => all + one, 0);
}
