import type { Headline } from '#edition/headline.ts';
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
export const highlights = createShelf<Highlight>('highlights');

export function highlightId({ row, at }: Pick<Highlight, 'row' | 'at'>): string {
  return `${row.id} ${at}`;
}
