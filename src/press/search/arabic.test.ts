import { describe, expect, it } from 'vitest';
import { aHeadline, ask, idsFor } from '#testing/searchBuilders.ts';
import { markWords } from '#search/analyse/marks.ts';

describe('an Arabic noun', () => {
  const archive = [
    aHeadline('المدرسة الجديدة', '', { id: 'the', language: 'ar' }),
    aHeadline('مدرسة في الميناء', '', { id: 'a', language: 'ar-EG' }),
    aHeadline('يوم آخر', 'عادوا بالمدرسة', { id: 'in-the', language: 'ar' }),
    aHeadline('البته نه', '', { id: 'persian', language: 'fa' }),
  ];
  it.each([
    ['مدرسة ', ['a', 'in-the', 'the']],
    ['المدرسة ', ['a', 'in-the', 'the']],
    ['مدر', ['a', 'in-the', 'the']],
    ['ميناء ', ['a']],
    ['المدرسات ', ['a', 'in-the', 'the']],
    ['"المدرسة" ', ['the']],
    ['-مدرسة', ['persian']],
    ['بته ', []],
  ])('is found with its article and without: %s', async (text, ids) => {
    expect(await idsFor(archive, text)).toEqual(ids);
  });

  it('is marked with what is written before it', async () => {
    const { hits, matched } = await ask(archive, 'المدرسة ');
    expect(hits[0]?.id).toBe('the');
    expect(markWords('عادوا بالمدرسة', matched)).toEqual([{ start: 6, end: 14 }]);
  });
});
