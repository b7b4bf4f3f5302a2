const BLOCK_ID = /^b(\d+)$/;

/** The blocks of the story on the page, by their positions; a gap where there is none. */
export function blocksHere(): HTMLElement[] {
  const blocks: HTMLElement[] = [];
  for (const block of document.querySelectorAll<HTMLElement>('.prose [id^="b"]')) {
    const position = BLOCK_ID.exec(block.id)?.[1];
    if (position !== undefined) blocks[Number(position)] = block;
  }
  return blocks;
}

/** The text of each block, as positions in it are counted. */
export function textsHere(): string[] {
  return Array.from(blocksHere(), (block: HTMLElement | undefined) => block?.textContent ?? '');
}
