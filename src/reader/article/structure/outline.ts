import type { PrintedBlock } from '#edition/block.ts';

export type HeadingLevel = 2 | 3 | 4 | 5 | 6;

/**
 * The level of every heading of a body, by its position: the first is 2, and none is more than one deeper than
 * the one before, so that a list of headings reads as a table of contents.
 *
 * @example outline of levels 3, 5, 3, 2 → 2, 3, 2, 2
 */
export function outline(body: readonly PrintedBlock[]): ReadonlyMap<number, HeadingLevel> {
  const levels = new Map<number, HeadingLevel>();
  const open: number[] = [];
  for (const [position, block] of body.entries()) {
    if (block.type !== 'heading') continue;
    while ((open.at(-1) ?? 0) >= block.level) open.pop();
    open.push(block.level);
    levels.set(position, toLevel(open.length + 1));
  }
  return levels;
}

function toLevel(depth: number): HeadingLevel {
  switch (depth) {
    case 2:
    case 3:
    case 4:
    case 5:
      return depth;
    default:
      return 6;
  }
}
