import type { PrintedArticle } from '#edition/printed.ts';
import { announce } from '#reader/data/change.ts';
import { highlightId, highlights, type Highlight } from '#reader/data/highlights.ts';
import { selectedHere } from './blocksHere.ts';

/** Marks what is selected in a story now, and offers the way back. `said` is what was done, in words. */
export function highlightSelected({ id, headline, language }: PrintedArticle, said: string): void {
  const selected = selectedHere();
  if (!selected) return;
  const highlight = { row: { id, headline, language }, ...selected, at: Date.now() };
  putHighlight(highlightId(highlight), highlight, said);
  getSelection()?.removeAllRanges();
}

/** Puts a highlight under its id, or takes it away where it is undefined. */
export function putHighlight(id: string, highlight: Highlight | undefined, said: string): void {
  const before = highlights.put(new Map([[id, highlight]]));
  announce(
    () => said,
    async () => highlights.put(await before),
  );
}
