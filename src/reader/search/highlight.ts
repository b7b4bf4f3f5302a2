import type { Range as Marks } from '#search/analyse/marks.ts';

/** Styled by `::highlight()` in search.css: every hit, and the one that was stepped to. */
type HighlightName = 'hit' | 'hit-now';

/** Where the browser cannot, hits are put into `<mark>` instead. */
export const canHighlight: boolean = typeof Highlight !== 'undefined';

/** Marks ranges of the page without touching its text; gives the way to take that back. */
export function highlight(name: HighlightName, ranges: readonly Range[]): () => void {
  if (!canHighlight) return () => undefined;
  const highlights = CSS.highlights.get(name) ?? new Highlight();
  CSS.highlights.set(name, highlights);
  for (const range of ranges) highlights.add(range);
  return () => {
    for (const range of ranges) highlights.delete(range);
  };
}

/** Ranges of an element's text, as its text nodes have them. `marks` are in order and apart. */
export function rangesIn(element: Element, marks: readonly Marks[]): Range[] {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let node = walker.nextNode();
  let before = 0;
  const place = (position: number, isEnd: boolean): [Node, number] | undefined => {
    for (; node; node = walker.nextNode()) {
      const length = node.textContent?.length ?? 0;
      // A start at the very end of a node belongs to the next one, an end does not.
      if (position < before + length || (isEnd && position === before + length))
        return [node, position - before];
      before += length;
    }
    return undefined;
  };
  return marks.flatMap(({ start, end }) => {
    const from = place(start, false);
    const to = place(end, true);
    if (!from || !to) return [];
    const range = document.createRange();
    range.setStart(...from);
    range.setEnd(...to);
    return [range];
  });
}
