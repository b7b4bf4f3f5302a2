import { describe, expect, it } from 'vitest';
import type { Measure } from '#score/measure.ts';
import { type RawGold, compareRawText } from './rawtext.ts';

const gold: RawGold = {
  id: 'a',
  title: 'Lamp lit',
  paragraphs: ['The lamp  was lit.', 'It was bright.'],
  lines: [
    { t: 'Lamp lit', label: 'title' },
    { t: 'The lamp was lit.', label: 'body' },
    { t: 'It was bright.', label: 'body+img' },
    { t: 'Check Also', label: 'other' },
  ],
};

function values(measures: readonly Measure[]): Record<string, number> {
  return Object.fromEntries(measures.map(({ measure, value }) => [measure, value]));
}

describe('scoring texts', () => {
  it('counts paragraphs that are equal after folding white space', () => {
    const { measures, misses } = compareRawText([gold], () => ({
      title: 'Lamp lit',
      paragraphs: ['The lamp was lit.', 'Check Also', 'pier.jpgIt was bright.'],
    }));
    expect(values(measures)).toMatchObject({
      'paragraph precision': 1 / 3,
      'paragraph recall': 1 / 2,
      title: 1,
      'leaked widget lines': 1,
      'glued image names left': 1,
    });
    expect(values(measures)['paragraph F1']).toBeCloseTo(0.4);
    expect(misses).toEqual(['a: 1 lost, 2 too many']);
  });

  it('counts a text without a prediction as lost', () => {
    expect(values(compareRawText([gold], () => undefined).measures)).toMatchObject({
      'paragraph recall': 0,
      title: 0,
    });
  });

  it('leaves out a text whose gold prints the body twice', () => {
    const twice = { ...gold, lines: [...gold.lines, ...gold.lines] };
    expect(compareRawText([twice], () => undefined).measures[2]?.of).toBe('0 texts');
  });
});
