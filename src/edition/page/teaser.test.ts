import { describe, expect, it } from 'vitest';
import { repeatsOpening, teaserOf } from './teaser.ts';

const LONG =
  'The harbour office will look at the ramp again in spring, when the ice is gone. It may add a rail.';

describe('a teaser', () => {
  it.each([
    ['what is short as it is', 'The pier is shut.', 240, 'The pier is shut.'],
    ['whole sentences', LONG, 90, LONG.slice(0, 79)],
    ['whole words where no sentence ends in time', LONG, 40, 'The harbour office will look at the…'],
    ['one ellipsis where a site cut the text', 'The pier is shut, the […]', 240, 'The pier is shut, the…'],
    ['something of a script without spaces', '港'.repeat(300), 240, `${'港'.repeat(239)}…`],
  ])('is %s', (_, text, longest, teaser) => {
    expect(teaserOf(text, longest)).toBe(teaser);
  });
});

describe('a standfirst', () => {
  it('repeats the opening where a site made it of that', () => {
    expect(repeatsOpening('The harbour office will look at the ramp again […]', [LONG])).toBe(true);
    expect(repeatsOpening(LONG, [LONG.slice(0, 79), LONG.slice(80)])).toBe(true);
  });

  it('does not where an editor wrote it', () => {
    expect(repeatsOpening('The ramp has waited for its rail since the ice came.', [LONG])).toBe(false);
    expect(repeatsOpening('The harbour', ['The harbour is shut.'])).toBe(false);
  });
});
