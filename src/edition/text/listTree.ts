import type { RichText } from './text.ts';

export type LevelItem = RichText & { level?: number | undefined };

/** An item of a list, and the list inside it. */
export type ListItem = { position: number; item: RichText; children: ListItem[] };

/**
 * Builds the tree that flat items with levels mean. An item deeper than the one before belongs to it, however
 * many levels it skipped; the first is always outermost.
 */
export function listTree(items: readonly LevelItem[]): readonly ListItem[] {
  const tree: ListItem[] = [];
  const open: { level: number; children: ListItem[] }[] = [];
  for (const [position, item] of items.entries()) {
    const level = item.level ?? 0;
    while ((open.at(-1)?.level ?? -1) >= level) open.pop();
    const children: ListItem[] = [];
    (open.at(-1)?.children ?? tree).push({ position, item, children });
    open.push({ level, children });
  }
  return tree;
}
