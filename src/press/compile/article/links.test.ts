import { describe, expect, it } from 'vitest';
import type { Block } from '#edition/block.ts';
import { linksOf, withSafeLinks } from './links.ts';

const unsafe = { type: 'link', start: 0, end: 2, href: 'java\nscript:alert(1)' } as const;
const safe = { type: 'link', start: 3, end: 5, href: 'https://example.org/' } as const;
const emphasis = { type: 'emphasis', start: 0, end: 5 } as const;
const rich = { text: 'go on', marks: [unsafe, emphasis, safe] };
const clean = { text: 'go on', marks: [emphasis, safe] };

describe('withSafeLinks', () => {
  it.each<[string, Block, Block]>([
    ['a paragraph', { type: 'paragraph', ...rich }, { type: 'paragraph', ...clean }],
    ['a heading', { type: 'heading', level: 2, ...rich }, { type: 'heading', level: 2, ...clean }],
    ['a quotation', { type: 'quote', ...rich }, { type: 'quote', ...clean }],
    ['a list', { type: 'list', items: [rich] }, { type: 'list', items: [clean] }],
    [
      'a table',
      { type: 'table', header: [clean], rows: [[rich]] },
      { type: 'table', header: [clean], rows: [[clean]] },
    ],
  ])('takes an unsafe link out of %s and leaves its words and other marks', (_, block, printed) => {
    expect(withSafeLinks(block)).toEqual({ block: printed, droppedLinks: 1 });
  });

  it('makes an embed with an unsafe address a paragraph of its words', () => {
    const embed: Block = { type: 'embed', url: 'data:text/html,x', title: 'A film', text: 'Of the pier.' };
    expect(withSafeLinks(embed)).toEqual({
      block: { type: 'paragraph', text: 'A film\nOf the pier.' },
      droppedLinks: 1,
    });
  });

  it('leaves nothing of an embed with an unsafe address and no words', () => {
    expect(withSafeLinks({ type: 'embed', url: 'vbscript:x' })).toEqual({ droppedLinks: 1 });
  });

  it('keeps a safe embed', () => {
    const embed: Block = { type: 'embed', url: 'https://example.org/film' };
    expect(withSafeLinks(embed)).toEqual({ block: embed, droppedLinks: 0 });
  });
});

describe('linksOf', () => {
  it('gives where links point, in the order of the words', () => {
    expect(linksOf({ type: 'list', items: [rich, clean] })).toEqual([unsafe.href, safe.href, safe.href]);
  });
});
