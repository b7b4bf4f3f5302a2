import { expect, it } from 'vitest';
import { saidParts } from './saidParts.ts';

const show = (...said: [block: number, words: string][]): string =>
  saidParts(said.map(([block, words], start) => ({ block, start, end: start + 1, words })))
    .map(({ words, opens, closes }) => `${opens ? '“' : ''}${words}${closes ? '”' : ''}`)
    .join(' ');

it.each([
  ['one part without the comma before its attribution', [[0, 'It holds,']], '“It holds”'],
  [
    'one sentence in one pair of marks',
    [
      [0, 'A pier is a promise,'],
      [0, 'and I keep it.'],
    ],
    '“A pier is a promise, and I keep it.”',
  ],
  [
    'two sentences in two',
    [
      [0, 'A pier is a promise,'],
      [0, 'We open in May.'],
    ],
    '“A pier is a promise” “We open in May.”',
  ],
  [
    'two paragraphs in two',
    [
      [0, 'A pier is a promise,'],
      [1, 'and I keep it.'],
    ],
    '“A pier is a promise” “and I keep it.”',
  ],
] as const)('sets %s', (_, said, shown) => {
  expect(show(...said.map(([block, words]): [number, string] => [block, words]))).toBe(shown);
});
