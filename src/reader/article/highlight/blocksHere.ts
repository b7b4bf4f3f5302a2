import { positionOf, storyBlocks } from '#reader/ui/type/storyBlocks.ts';

/** The blocks of the story on the page, by their positions; a gap where there is none. */
export function blocksHere(): HTMLElement[] {
  const blocks: HTMLElement[] = [];
  for (const block of storyBlocks()) blocks[positionOf(block)] = block;
  return blocks;
}

/** The text of each block, as positions in it are counted. */
export function textsHere(): string[] {
  return Array.from(blocksHere(), (block: HTMLElement | undefined) => block?.textContent ?? '');
}
