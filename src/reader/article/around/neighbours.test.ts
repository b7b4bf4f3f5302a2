import { describe, expect, it } from 'vitest';
import { neighbours } from './neighbours.ts';

const stop = (id: string) => ({ id, headline: id.toUpperCase() });
const article = { id: 'b', newer: stop('n'), older: stop('o') };

describe('neighbours', () => {
  it('come from the list the article was opened from', () => {
    const trail = [stop('a'), stop('b'), stop('c')];
    expect(neighbours(article, trail)).toEqual({ previous: stop('a'), next: stop('c') });
  });

  it('end where that list ends', () => {
    expect(neighbours(article, [stop('b')])).toEqual({ previous: undefined, next: undefined });
  });

  it('come from the front page where there was no list, or one without it', () => {
    const inEdition = { previous: stop('n'), next: stop('o') };
    expect(neighbours(article, undefined)).toEqual(inEdition);
    expect(neighbours(article, [stop('x')])).toEqual(inEdition);
  });
});
