import { describe, expect, it } from 'vitest';
import { aHeadline } from '#testing/builders.ts';
import { libraryJson, newestFirst } from './exportLibrary.ts';

const ferry = { row: aHeadline({ id: 'ferry' }), at: Date.UTC(2024, 2, 14, 9) };
const crane = { row: aHeadline({ id: 'crane' }), at: Date.UTC(2024, 2, 15, 9) };

describe('libraryJson', () => {
  it('holds what was saved and read, newest first, with the moment of each', () => {
    const file: unknown = JSON.parse(libraryJson({ ferry, crane }, { ferry }));
    expect(file).toEqual({
      schema: 1,
      saved: [
        { at: '2024-03-15T09:00:00.000Z', article: crane.row },
        { at: '2024-03-14T09:00:00.000Z', article: ferry.row },
      ],
      read: [{ at: '2024-03-14T09:00:00.000Z', article: ferry.row }],
    });
  });
});

describe('newestFirst', () => {
  it('orders by the moment, not by the key', () => {
    expect(newestFirst({ ferry, crane })).toEqual([crane, ferry]);
  });
});
