import { blockId } from '#reader/article/blocks/blockProps.ts';

/** A block counts as passed once it ends above this line: what one reads stands below the head of the screen. */
const HEAD_PIXELS = 96;

/** The position of the first of `count` blocks that is not passed yet, where the page is scrolled to now. */
export function blockInView(count: number): number | undefined {
  for (let position = 0; position < count; position += 1) {
    const block = document.getElementById(blockId(position));
    if (block && block.getBoundingClientRect().bottom > HEAD_PIXELS) return position;
  }
  return undefined;
}

/** Puts the block at the head of the screen, and the keyboard there too. */
export function goToBlock(position: number): void {
  const block = document.getElementById(blockId(position));
  if (!block) return;
  block.tabIndex = -1;
  block.focus({ preventScroll: true });
  window.scrollBy({ top: block.getBoundingClientRect().top - HEAD_PIXELS, behavior: 'instant' });
}
