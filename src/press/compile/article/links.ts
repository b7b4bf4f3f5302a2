import type { Block } from '#edition/block.ts';
import { safeHref } from '#edition/text/href.ts';
import type { Mark, RichText } from '#edition/text/text.ts';

/** A block as it may be printed: nothing where nothing of it is left, and how many links it lost. */
export type SafeBlock = { block?: Block; droppedLinks: number };

/**
 * A block without the links that must not be followed; their words stay.
 *
 * - An address that the allow-list only cleans (`safeHref`) is replaced by the clean one.
 * - An embed with an unsafe address becomes a paragraph of its words, or nothing where it has none.
 *
 * @example withSafeLinks({ type: 'paragraph', text: 'go', marks: [{ type: 'link', start: 0, end: 2, href: 'javascript:x' }] })
 *   // { block: { type: 'paragraph', text: 'go', marks: [] }, droppedLinks: 1 }
 */
export function withSafeLinks(block: Block): SafeBlock {
  if (block.type === 'embed') return safeEmbed(block);
  const safe = mapTexts(block, safeText);
  return { block: safe, droppedLinks: countLinks(block) - countLinks(safe) };
}

/** Where the links of a block point, in the order of its words. */
export function linksOf(block: Block): string[] {
  if (block.type === 'embed') return [block.url];
  const hrefs: string[] = [];
  mapTexts(block, (text) => {
    for (const mark of text.marks ?? []) if (mark.type === 'link') hrefs.push(mark.href);
    return text;
  });
  return hrefs;
}

function countLinks(block: Block): number {
  return linksOf(block).length;
}

function safeEmbed(embed: Extract<Block, { type: 'embed' }>): SafeBlock {
  const url = safeHref(embed.url);
  if (url !== undefined) return { block: { ...embed, url }, droppedLinks: 0 };
  const text = [embed.title, embed.text].filter(Boolean).join('\n');
  return text === '' ? { droppedLinks: 1 } : { block: { type: 'paragraph', text }, droppedLinks: 1 };
}

function safeText<Text extends RichText>(text: Text): Text {
  return text.marks ? { ...text, marks: text.marks.flatMap(safeMark) } : text;
}

function safeMark(mark: Mark): Mark[] {
  if (mark.type !== 'link') return [mark];
  const href = safeHref(mark.href);
  return href === undefined ? [] : [{ ...mark, href }];
}

/** The block with each of its rich texts replaced. */
function mapTexts(block: Block, change: <Text extends RichText>(text: Text) => Text): Block {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
    case 'quote':
      return change(block);
    case 'list':
      return { ...block, items: block.items.map((item) => change(item)) };
    case 'table':
      return {
        ...block,
        ...(block.header && { header: block.header.map((cell) => change(cell)) }),
        rows: block.rows.map((row) => row.map((cell) => change(cell))),
      };
    case 'embed':
    case 'image':
    case 'preformatted':
    case 'divider':
      return block;
  }
}
