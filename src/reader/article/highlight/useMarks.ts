import { useEffect, useLayoutEffect, useState } from 'react';
import { highlights, type Highlight } from '#reader/data/shelf/highlights.ts';
import type { Entries } from '#reader/data/shelf/shelf.ts';
import { useEntries } from '#reader/data/shelf/useEntries.ts';
import type { Passage } from '#reader/ui/address/passage.ts';
import { rangeOf } from '#reader/ui/screen/rangeOf.ts';
import { blocksHere, textsHere } from './blocksHere.ts';
import { findPassage } from './findPassage.ts';

export type Marked = { id: string; highlight: Highlight; passage: Passage; range: Range };

/** What is highlighted in a story, where it stands on the page now; and marks it there. */
export function useMarks(articleId: string): readonly Marked[] {
  const all = useEntries(highlights);
  const [marks, setMarks] = useState<readonly Marked[]>(NONE);
  // oxlint-disable-next-line react/set-state-in-effect -- it reads the page, where before this another story may stand
  useLayoutEffect(() => setMarks(marksOf(all, articleId)), [all, articleId]);
  useEffect(() => {
    if (typeof globalThis.Highlight === 'undefined') return undefined;
    CSS.highlights.set('kept', new globalThis.Highlight(...marks.map(({ range }) => range)));
    return () => void CSS.highlights.delete('kept');
  }, [marks]);
  return marks;
}

const NONE: readonly Marked[] = [];

function marksOf(all: Entries<Highlight> | undefined, articleId: string): readonly Marked[] {
  const own = [...(all ?? [])].filter(([, { row }]) => row.id === articleId);
  if (own.length === 0) return NONE;
  const [blocks, texts] = [blocksHere(), textsHere()];
  const marked = own.flatMap(([id, highlight]) => {
    const found = findPassage(texts, highlight);
    const block = found && blocks[found.block];
    const range = block && rangeOf(block, found.start, found.end);
    return range ? [{ id, highlight, passage: found, range }] : [];
  });
  return marked.sort((one, other) => one.range.compareBoundaryPoints(Range.START_TO_START, other.range));
}
