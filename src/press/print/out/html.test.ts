import { describe, expect, it } from 'vitest';
import type { PrintedBlock } from '#edition/block.ts';
import { blocksHtml } from './html.ts';

const html = (block: PrintedBlock): string => blocksHtml([block], '../');

describe('the text of an article in a feed', () => {
  it('keeps a list inside a list', () => {
    const items = [
      { text: 'Pier' },
      { text: 'Deck', level: 1 },
      { text: 'Planks', level: 2 },
      { text: 'Lamps', level: 1 },
      { text: 'Quay' },
    ];
    expect(html({ type: 'list', ordered: true, items })).toBe(
      '<ol><li>Pier<ol><li>Deck<ol><li>Planks</li></ol></li><li>Lamps</li></ol></li><li>Quay</li></ol>',
    );
  });

  it('ends a mark with its paragraph and goes on in the next', () => {
    const text = 'The pier\nis shut.';
    const marks = [{ type: 'emphasis' as const, start: 4, end: 11 }];
    expect(html({ type: 'quote', text, marks, cite: 'Ines Holm' })).toBe(
      '<blockquote><p>The <em>pier</em></p><p><em>is</em> shut.</p><p>Ines Holm</p></blockquote>',
    );
  });

  it('opens and closes anew the marks that cross', () => {
    const marks = [
      { type: 'emphasis' as const, start: 0, end: 8 },
      { type: 'strong' as const, start: 4, end: 15 },
    ];
    expect(html({ type: 'paragraph', text: 'Red & <b> lamps', marks })).toBe(
      '<p><em>Red </em><em><strong>&amp; &lt;b</strong></em><strong>&gt; lamps</strong></p>',
    );
  });

  it('leads to what is embedded, with its words where it has some', () => {
    const url = 'https://posts.example/7';
    const link = '<p><a href="https://posts.example/7">Tern Mail</a></p>';
    expect(html({ type: 'embed', url, provider: 'Tern Mail' })).toBe(link);
    expect(html({ type: 'embed', url, provider: 'Tern Mail', text: 'Back at six.' })).toBe(
      `<blockquote><p>Back at six.</p>${link}</blockquote>`,
    );
  });
});
