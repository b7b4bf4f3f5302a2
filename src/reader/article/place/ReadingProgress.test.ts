import { describe, expect, it } from 'vitest';
import { progressThrough } from './ReadingProgress.tsx';

describe('the progress through a story', () => {
  it.each([
    { where: 'below the head', top: 300, height: 2000, is: 0 },
    { where: 'half way', top: -600, height: 2000, is: 0.5 },
    { where: 'past its end', top: -1900, height: 2000, is: 1 },
    { where: 'in a story that fits', top: 300, height: 400, is: 0 },
    { where: 'past a story that fits', top: -20, height: 400, is: 1 },
  ])('is $is $where', ({ top, height, is }) => {
    expect(progressThrough({ top, height }, 800)).toBe(is);
  });
});
