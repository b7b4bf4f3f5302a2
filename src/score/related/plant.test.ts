import { describe, expect, it } from 'vitest';
import { plantCopies } from './plant.ts';

const texts = Array.from({ length: 12 }, (_, story) =>
  Array.from({ length: 60 }, (_word, at) => `word${story}x${at}`).join(' '),
);

describe('plantCopies', () => {
  it('makes the same copies of the same stories', () => {
    expect(plantCopies(texts, 6)).toEqual(plantCopies(texts, 6));
  });

  it('changes an edited text, shortens a cut one and keeps a retitled one', () => {
    for (const { original, kind, text } of plantCopies(texts, 12)) {
      if (kind === 'retitled') expect(text).toBe(texts[original]);
      else expect(text).not.toBe(texts[original]);
      if (kind === 'cut') expect(texts[original]?.startsWith(text)).toBe(true);
    }
  });

  it('copies no story twice and no short one', () => {
    const planted = plantCopies([...texts, 'too short'], 50);
    expect(new Set(planted.map(({ original }) => original)).size).toBe(12);
    expect(planted).toHaveLength(12);
  });
});
