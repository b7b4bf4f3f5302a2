import { describe, expect, it } from 'vitest';
import type { PrintedBlock } from '#edition/block.ts';
import { outline } from './outline.ts';

function headings(...levels: number[]): PrintedBlock[] {
  return levels.map((level) => ({ type: 'heading', level, text: `Level ${level}` }));
}

describe('outline', () => {
  it.each([
    [
      [2, 3, 3, 2],
      [2, 3, 3, 2],
    ],
    [
      [4, 4, 6],
      [2, 2, 3],
    ],
    [
      [3, 5, 3, 2],
      [2, 3, 2, 2],
    ],
    [
      [2, 3, 4, 5, 6],
      [2, 3, 4, 5, 6],
    ],
  ])('sets %j as %j', (levels, expected) => {
    expect([...outline(headings(...levels)).values()]).toEqual(expected);
  });

  it('names headings by their position in the body', () => {
    const body: PrintedBlock[] = [{ type: 'paragraph', text: 'At six.' }, ...headings(3)];
    expect([...outline(body)]).toEqual([[1, 2]]);
  });
});
