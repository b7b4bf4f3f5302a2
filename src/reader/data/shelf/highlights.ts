import type { Headline } from '#edition/page/headline.ts';
import { change } from './change.ts';
import { anyRow } from './library.ts';
import { createShelf } from './shelf.ts';

/**
 * Words of a story that the reader marked, found again after its text has changed by what they say and what stands around
 * them (W3C Web Annotation Data Model, 4.2.4 Text Quote Selector), first near where they stood.
 */
export type Highlight = {
  row: Pick<Headline, 'id' | 'headline' | 'language'>;
  block: number;
  start: number;
  exact: string;
  /** Up to 32 characters before and after. */
  prefix: string;
  suffix: string;
  note?: string;
  /** Milliseconds since 1970. */
  at: number;
};

/** Everything highlighted, by `highlightId`. */
export const highlights = createShelf<Highlight>('highlights', {
  row: anyRow,
  block: 0,
  start: 0,
  exact: '',
  prefix: '',
  suffix: '',
  at: 0,
});

export function highlightId({ row, at }: Pick<Highlight, 'row' | 'at'>): string {
  return `${row.id} ${at}`;
}

/** Puts a highlight under its id, or takes it away where it is undefined, and offers the way back. `said` is what was done, in words. */
export function putHighlight(id: string, highlight: Highlight | undefined, said: string): void {
  change(highlights, new Map([[id, highlight]]), () => said);
}

/** Writes a note on a highlight, or takes it away where there is nothing in it. */
export function putNote(id: string, { note, ...highlight }: Highlight, text: string, said: string): void {
  if (text !== note) putHighlight(id, text === '' ? highlight : { ...highlight, note: text }, said);
}
