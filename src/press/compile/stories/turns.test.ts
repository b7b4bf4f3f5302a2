import { describe, expect, it } from 'vitest';
import { turnsOf } from './turns.ts';

describe('turnsOf', () => {
  it.each([
    ['the step that leads away', [0.5, 0.1, 0.5, 0.4], [false, true, false, false]],
    ['none where all steps are alike', [0.4, 0.4, 0.4], [false, false, false]],
    ['none where there are too few to tell', [0.9, 0.1], [false, false]],
    ['none of no steps', [], []],
  ])('finds %s', (_, similarities, turns) => expect(turnsOf(similarities)).toEqual(turns));
});
