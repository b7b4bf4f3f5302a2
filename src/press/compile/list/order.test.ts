import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { byNewest, inOrder, type Dated } from './order.ts';

describe('byNewest', () => {
  it('puts the newest first, by the moment and not by the text, and the undated last', () => {
    const entries = [
      { id: 'undated-b' },
      { id: 'older', published: '2024-03-12T10:00:00+03:30' },
      { id: 'newer', published: '2024-03-12T08:00:00+01:00' },
      { id: 'undated-a' },
    ];
    expect(entries.sort(byNewest).map(({ id }) => id)).toEqual(['newer', 'older', 'undated-a', 'undated-b']);
  });

  it('gives one order for any order it is given', () => {
    const dated = fc.record({
      id: fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: 1, maxLength: 4 }),
      published: fc.option(fc.constantFrom('2024-03-12', '2024-03-12T00:00:00Z', '2023-01-01T10:00'), {
        nil: undefined,
      }),
    });
    const sets = fc.uniqueArray(dated, { selector: ({ id }) => id, maxLength: 12 });
    fc.assert(
      fc.property(sets, (entries) => {
        const forward = entries.toSorted(byNewest);
        const backward = entries.toReversed().sort(byNewest);
        expect(backward).toEqual(forward);
      }),
    );
  });
});

describe('a date that is ten years ahead of all others', () => {
  it.each([
    ['2024-03-14 2024-03-12 2099-01-01 2204-01-01', ['2024-03-14', '2024-03-12', undefined, undefined], 2],
    ['2024-03-14 2020-01-01', ['2024-03-14', '2020-01-01'], 0],
    ['2024-03-14 1990-01-01', ['2024-03-14', '1990-01-01'], 0],
    ['2024-03-14', ['2024-03-14'], 0],
  ])('is none: of %s', (dates, left, count) => {
    const entries = dates.split(' ').map((published) => ({ id: published, published }));
    const { ordered, ahead } = inOrder(entries);
    expect(ordered.map(({ published }: Dated) => published)).toEqual(left);
    expect(ahead).toHaveLength(count);
  });
});
