import { describe, expect, it } from 'vitest';
import { f1, folded, rate, sharedCount } from './measure.ts';

describe('measures', () => {
  it('fold white space as Python does', () => {
    expect(folded(' a\u00a0\n b\u001c\ufeff')).toBe('a b \ufeff');
  });

  it('count what two lists share, each as often as both have it', () => {
    expect(sharedCount(['a', 'a', 'b'], ['a', 'a', 'a', 'c'])).toBe(2);
  });

  it('are 0 where nothing is right', () => {
    expect([rate('x', 0, 0).value, f1(0, 0)]).toEqual([0, 0]);
  });
});
