import type { Block, PrintedBlock } from './block.ts';

/** The words of a block as one plain text, for counting, searching and comparing. Captions count. */
export function blockText(block: Block | PrintedBlock): string {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
    case 'quote':
    case 'preformatted':
      return block.text;
    case 'list':
      return block.items.map((item) => item.text).join('\n');
    case 'table':
      return [block.caption ?? '', ...[block.header ?? [], ...block.rows].map(rowText)]
        .filter(Boolean)
        .join('\n');
    case 'image':
      return [block.caption, block.credit].filter(Boolean).join('\n');
    case 'embed':
      return [block.title, block.text].filter(Boolean).join('\n');
    case 'divider':
      return '';
  }
}

function rowText(cells: readonly { text: string }[]): string {
  return cells.map((cell) => cell.text).join('\t');
}
