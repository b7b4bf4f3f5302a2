import { CONTEXT_LENGTH } from './findPassage.ts';

export type Selected = { block: number; start: number; exact: string; prefix: string; suffix: string };

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

/** What is selected in the story, with what stands around it; undefined where it is nothing, or reaches over two blocks. */
export function selectedHere(): Selected | undefined {
  const selection = getSelection();
  const range = selection && selection.rangeCount > 0 ? selection.getRangeAt(0) : undefined;
  const block = range && blockAround(range.commonAncestorContainer);
  const exact = range?.toString().trim() ?? '';
  if (!block || exact === '') return undefined;
  const before = document.createRange();
  before.selectNodeContents(block);
  before.setEnd(range.startContainer, range.startOffset);
  const text = block.textContent ?? '';
  const start = before.toString().length + range.toString().indexOf(exact);
  const end = start + exact.length;
  return {
    block: Number(BLOCK_ID.exec(block.id)?.[1]),
    start,
    exact,
    prefix: text.slice(Math.max(0, start - CONTEXT_LENGTH), start),
    suffix: text.slice(end, end + CONTEXT_LENGTH),
  };
}

function blockAround(node: Node): Element | undefined {
  const element = node instanceof Element ? node : node.parentElement;
  const block = element?.closest('.prose [id^="b"]');
  return block && BLOCK_ID.test(block.id) ? block : undefined;
}
