import { useEffect, useState } from 'react';
import type { Passage } from '#reader/ui/address/passage.ts';
import { blockAround, positionOf } from '#reader/ui/type/storyBlocks.ts';

/** Words of the story that the reader selected, where a link can lead to them, and where they stand on the screen. */
export type Selected = { words: string; passage: Passage; at: Range };

/** A selection counts once it has stayed the same for so long, in milliseconds. */
const SETTLED_MS = 250;
/** Less is a slip of the pointer. */
const MIN_LETTERS = 3;

/** What is selected in the story, once the reader has finished selecting. */
export function useSelected(): Selected | undefined {
  const [selected, setSelected] = useState<Selected>();
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const onChange = (): void => {
      clearTimeout(timer);
      timer = setTimeout(() => setSelected(readSelection()), SETTLED_MS);
    };
    // This code may come after the selection
    onChange();
    document.addEventListener('selectionchange', onChange);
    addEventListener('resize', onChange);
    return () => {
      clearTimeout(timer);
      removeEventListener('resize', onChange);
      document.removeEventListener('selectionchange', onChange);
    };
  }, []);
  return selected;
}

function readSelection(): Selected | undefined {
  const selection = getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return undefined;
  const range = selection.getRangeAt(0);
  const words = selection.toString().trim();
  const passage = passageAt(range);
  if (!passage || words.length < MIN_LETTERS) return undefined;
  return { words, passage, at: range.cloneRange() };
}

/** The words in the block the selection begins in, without the space around them: a link leads to its beginning. */
function passageAt(range: Range): Passage | undefined {
  const element = blockAround(range.startContainer);
  if (!element) return undefined;
  const text = element.textContent ?? '';
  const from = lengthTo(element, range.startContainer, range.startOffset);
  const isWithin = element.contains(range.endContainer);
  const selected = text.slice(
    from,
    isWithin ? lengthTo(element, range.endContainer, range.endOffset) : undefined,
  );
  const start = from + selected.length - selected.trimStart().length;
  const end = start + selected.trim().length;
  return end > start ? { block: positionOf(element), start, end } : undefined;
}

function lengthTo(element: Element, node: Node, offset: number): number {
  const range = document.createRange();
  range.setStart(element, 0);
  range.setEnd(node, offset);
  return range.toString().length;
}
