import { describe, expect, it } from 'vitest';
import { foldTerm, wordsOf } from './words.ts';

describe('wordsOf', () => {
  it('tells capitals inside a sentence from those that open one', () => {
    const words = wordsOf('The pier is shut. Nobody asked Nune Sarkand: “Why?”');
    const named = words.filter((word) => word.isCapitalised && !word.startsSentence);
    expect(named.map(({ written }) => written)).toEqual(['Nune', 'Sarkand']);
  });

  it('leaves out numbers, single letters and the possessive', () => {
    expect(wordsOf('A 1887 pier’s 40 piles').map(({ folded }) => folded)).toEqual(['pier', 'piles']);
  });

  it.each(['Moody’s Service', 'Phil D. Ford', 'May 4 Accord'])(
    'does not join what %s has something between',
    (text) => {
      expect(wordsOf(text).map(({ followsWord }) => followsWord)).toEqual([false, false]);
    },
  );

  it('parts the words of a script without spaces', () => {
    expect(wordsOf('港口码头').map(({ written }) => written)).toEqual(['港口', '码头']);
  });

  it('takes a million spaces, dashes or line ends in its stride', () => {
    for (const filler of [' ', '\n', '-', ' —\n']) {
      const written = wordsOf(`one${filler.repeat(300_000)}-two`).map((word) => word.written);
      expect(written).toEqual(['one', 'two']);
    }
  });
});

describe('foldTerm', () => {
  it('makes one term of two spellings', () => {
    expect(foldTerm('Café O’Brien')).toBe(foldTerm("CAFE O'BRIEN"));
  });
});
