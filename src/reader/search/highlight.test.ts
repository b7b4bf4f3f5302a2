import { describe, expect, it } from 'vitest';
import { rangesIn } from './highlight.ts';

function element(html: string): Element {
  const block = document.createElement('p');
  block.innerHTML = html;
  return block;
}

describe('rangesIn', () => {
  it('finds words across the elements of a text', () => {
    const block = element('<b>T</b>he <i>north</i> pier');
    const ranges = rangesIn(block, [
      { start: 0, end: 3 },
      { start: 4, end: 9 },
      { start: 10, end: 14 },
    ]);
    expect(ranges.map(String)).toEqual(['The', 'north', 'pier']);
  });

  it('leaves out what lies beyond the text', () => {
    expect(rangesIn(element('pier'), [{ start: 2, end: 9 }])).toEqual([]);
  });
});
