import type { PrintedArticle } from '#edition/page/printed.ts';
import { highlightId, putHighlight } from '#reader/data/shelf/highlights.ts';
import type { Passage } from '#reader/ui/address/passage.ts';
import { textsHere } from './blocksHere.ts';
import { CONTEXT_LENGTH } from './findPassage.ts';

/** Marks words of the story on the page, and offers the way back. `said` is what was done, in words. */
export function highlightPassage(
  { block, start, end }: Passage,
  { id, headline, language }: PrintedArticle,
  said: string,
): void {
  const text = textsHere()[block] ?? '';
  const highlight = {
    row: { id, headline, language },
    block,
    start,
    exact: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - CONTEXT_LENGTH), start),
    suffix: text.slice(end, end + CONTEXT_LENGTH),
    at: Date.now(),
  };
  putHighlight(highlightId(highlight), highlight, said);
  getSelection()?.removeAllRanges();
}
