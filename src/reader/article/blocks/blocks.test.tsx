import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import type { Block, PrintedBlock } from '#edition/block.ts';
import { blockText } from '#edition/blockText.ts';
import { ArticleBlock } from './ArticleBlock.tsx';
import { BlockQuote } from './BlockQuote.tsx';
import { ListBlock } from './ListBlock.tsx';
import { TableBlock } from './TableBlock.tsx';

const list = {
  type: 'list' as const,
  items: [{ text: 'Rope' }, { text: 'Hemp', level: 1 }, { text: 'Nylon', level: 1 }, { text: 'Tar' }],
};
const rows = [
  [{ text: 'North' }, { text: '4.1 m' }],
  [{ text: 'South' }, { text: '3.8 m' }],
];
const header = [{ text: 'Quay' }, { text: 'Depth' }];
const table = { type: 'table' as const, caption: 'Depths', header, rows };
const bare = { type: 'table' as const, rows };
const quote = { type: 'quote' as const, text: 'We row.\n\nWe sing.' };

// So that a position in the text of a block, of a quotation or of a hit, is one on the page
it.each<[string, Block, ReactNode]>([
  ['a list', list, <ListBlock key="" id="b0" block={list} />],
  ['a table', table, <TableBlock key="" id="b0" block={table} />],
  ['a table of rows alone', bare, <TableBlock key="" id="b0" block={bare} />],
  ['a quotation set off', quote, <BlockQuote key="" id="b0" block={quote} />],
])('%s has its text on the page letter by letter', (_, block, shown) => {
  const page = document.createElement('div');
  page.innerHTML = renderToStaticMarkup(shown);
  // Behind the last letter there may be a break
  expect(page.textContent?.replace(/\n$/, '')).toBe(blockText(block));
});

// Else a long line shows its end, and one has to scroll to where it begins
it.each<PrintedBlock>([{ type: 'preformatted', text: 'tide --at north-pier' }, bare])(
  'what scrolls of a $type begins where its text does, in a story of the other direction',
  (block) => {
    const page = document.createElement('div');
    page.innerHTML = renderToStaticMarkup(
      <ArticleBlock block={block} position={0} language="fa" level={2} hasDropCap={false} />,
    );
    expect(page.querySelector('.scrolls')?.closest('[dir]')?.getAttribute('dir')).toBe('ltr');
  },
);
