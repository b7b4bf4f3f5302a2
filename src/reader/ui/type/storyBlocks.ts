const BLOCKS = '.prose [id^="b"]';
const BLOCK_ID = /^b(\d+)$/;

/** The blocks of the story on the page, in their order. */
export function storyBlocks(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>(BLOCKS)].filter(({ id }) => BLOCK_ID.test(id));
}

/** The block of the story that something stands in. */
export function blockAround(node: Node): HTMLElement | undefined {
  const element = node instanceof Element ? node : node.parentElement;
  const block = element?.closest<HTMLElement>(BLOCKS);
  return block && BLOCK_ID.test(block.id) ? block : undefined;
}

/** Where a block stands in the body of its story. */
export function positionOf({ id }: Element): number {
  return Number(BLOCK_ID.exec(id)?.[1]);
}
