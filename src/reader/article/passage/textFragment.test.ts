import { describe, expect, it } from 'vitest';
import { findText, textFragmentOf, type TextFragment } from './textFragment.ts';

const texts = [
  'The lamps were lit at six. “Nobody saw who lit them,” said Ada Reed.',
  'The lamps were out by nine — nobody’s fault, she said.',
];

describe('a text fragment', () => {
  it.each<[string, TextFragment | undefined]>([
    ['https://lamp.example/a/#:~:text=lit%20at%20six', { start: 'lit at six' }],
    ['#b1:~:text=The%20lamps,by%20nine', { start: 'The lamps', end: 'by nine' }],
    ['#:~:text=were-,out,-by', { prefix: 'were', start: 'out', suffix: 'by' }],
    ['#:~:selector(x)&text=six', { start: 'six' }],
    ['#:~:text=%E0%A4%A', undefined],
    ['#:~:text=', undefined],
    ['#b1.2-3', undefined],
  ])('is read from %s', (address, fragment) => {
    expect(textFragmentOf(address)).toEqual(fragment);
  });

  it.each<[string, TextFragment, string | undefined]>([
    ['straight quotes for curly ones', { start: '"nobody saw who lit them,"' }, '“Nobody saw who lit them,”'],
    ['any dash and apostrophe', { start: "nine - nobody's fault" }, 'nine — nobody’s fault'],
    ['a range', { start: 'Nobody saw', end: 'Ada Reed' }, 'Nobody saw who lit them,” said Ada Reed'],
    ['what stands before and after', { start: 'were', suffix: 'out' }, 'were'],
    ['nothing where it is not', { start: 'lit at seven' }, undefined],
    ['nothing where its surroundings are others', { prefix: 'gates', start: 'were' }, undefined],
  ])('finds %s', (_, fragment, words) => {
    const found = findText(texts, fragment);
    expect(found && texts[found.block]?.slice(found.start, found.end)).toBe(words);
  });

  it('tells the same words apart by what follows', () => {
    expect(findText(texts, { start: 'were', suffix: 'out' })?.block).toBe(1);
    expect(findText(texts, { start: 'were', suffix: 'lit' })?.block).toBe(0);
  });
});
