import { bringIntoView } from '#reader/ui/screen/bringIntoView.ts';
import { focusOn } from '#reader/ui/screen/focusOn.ts';
import { rangeOf } from '#reader/ui/screen/rangeOf.ts';

/** Words of an article: the block by its id on the page, and the positions in its text. */
export type Passage = { block: string; start: number; end: number };

const HIGHLIGHT = 'passage';
const SHOWN_MS = 4000;
let timer: ReturnType<typeof setTimeout> | undefined;

/** Moves to the words, puts the keyboard there, and marks them for a moment. */
export function showPassage({ block, start, end }: Passage): void {
  const element = document.getElementById(block);
  if (!element) return;
  focusOn(element);
  const range = rangeOf(element, start, end);
  bringIntoView(range ?? element);
  if (range) mark(range);
}

/** A browser without the Custom Highlight API selects the words instead. */
function mark(range: Range): void {
  clearTimeout(timer);
  if (typeof Highlight === 'undefined') {
    getSelection()?.removeAllRanges();
    getSelection()?.addRange(range);
    return;
  }
  CSS.highlights.set(HIGHLIGHT, new Highlight(range));
  timer = setTimeout(() => CSS.highlights.delete(HIGHLIGHT), SHOWN_MS);
}
