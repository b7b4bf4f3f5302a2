import { describe, expect, it } from 'vitest';
import { tokeniseArabic, withoutArticle } from './arabicArticle.ts';

describe('an Arabic word without the article', () => {
  it.each([
    ['المدرسة', 'مدرسه'],
    ['الْمَدْرَسَة', 'مدرسه'],
    ['والبحر', 'بحر'],
    ['بالميناء', 'میناء'],
    ['وبالسفن', 'سفن'],
    ['للصيادين', 'صیادین'],
    ['كالبحر', 'بحر'],
    ['السد', 'سد'],
  ])('of %s', (written, term) => {
    expect(withoutArticle(written)).toBe(term);
  });

  it.each(['ألمانيا', 'إلغاء', 'الله', 'والله', 'لله', 'الذي', 'وزير', 'بحر', 'والد', 'ال', 'harbour'])(
    'is none of %s',
    (written) => {
      expect(withoutArticle(written)).toBeUndefined();
    },
  );

  it('stands where the word with it does', () => {
    const terms = tokeniseArabic('في المدرسة').map(({ term, position, extra }) => [term, position, extra]);
    expect(terms).toEqual([
      ['فی', 0, false],
      ['المدرسه', 1, false],
      ['مدرسه', 1, true],
    ]);
  });
});
