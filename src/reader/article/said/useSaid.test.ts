import { describe, expect, it } from 'vitest';
import { setApart } from './useSaid.ts';

describe('the marks of what is said', () => {
  it.each([
    { where: 'on lines of their own', tops: [0, 31, 93], apart: [0, 31, 93] },
    { where: 'on one line', tops: [31, 31, 31], apart: [31, 55, 79] },
    { where: 'on one line, above another', tops: [0, 0, 31], apart: [0, 24, 48] },
    { where: 'in another order than the text', tops: [62, 0, 0], apart: [62, 0, 24] },
  ])('stand apart: $where', ({ tops, apart }) => {
    expect(setApart(tops)).toEqual(apart);
  });
});
