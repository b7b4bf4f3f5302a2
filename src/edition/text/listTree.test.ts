import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { listTree } from './listTree.ts';
import type { ListItem } from './listTree.ts';

describe('listTree', () => {
  it('puts deeper items below the one before', () => {
    const tree = listTree([
      { text: 'Pier' },
      { text: 'Deck', level: 1 },
      { text: 'Lamps', level: 1 },
      { text: 'Quay' },
    ]);
    expect(outlineOf(tree)).toEqual(['Pier', ['Deck', 'Lamps'], 'Quay']);
  });

  it('takes a list that begins deep as it comes', () => {
    expect(outlineOf(listTree([{ text: 'Deck', level: 3 }, { text: 'Pier' }]))).toEqual(['Deck', 'Pier']);
  });

  it('keeps every item once and in order', () => {
    const items = fc.array(fc.record({ text: fc.string(), level: fc.nat(8) }), { maxLength: 30 });
    fc.assert(
      fc.property(items, (list) => {
        expect(positions(listTree(list))).toEqual(list.map((_, position) => position));
      }),
    );
  });
});

type Outline = (string | Outline)[];

function outlineOf(tree: readonly ListItem[]): Outline {
  return tree.flatMap(({ item, children }) =>
    children.length > 0 ? [item.text, outlineOf(children)] : [item.text],
  );
}

function positions(tree: readonly ListItem[]): number[] {
  return tree.flatMap(({ position, children }) => [position, ...positions(children)]);
}
