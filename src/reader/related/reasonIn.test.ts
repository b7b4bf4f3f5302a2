import { beforeAll, describe, expect, it } from 'vitest';
import type { Because } from '#edition/page/printed.ts';
import { interfaceFor, loadWords } from '#reader/words/useWords.ts';
import { reasonIn } from './reasonIn.ts';

describe('a reason to read on', () => {
  beforeAll(() => loadWords('fa'));

  it.each<[Because, string, string]>([
    [
      { kind: 'subject', isSameStory: true, days: -3 },
      'same story, 3 days earlier: both on quay, dues',
      'همین پرونده، ۳ روز پیش‌تر: هر دو دربارهٔ \u2068quay\u2069، \u2068dues\u2069',
    ],
    [
      { kind: 'mention', isSameStory: true, days: 21 },
      'same story, 3 weeks later: both mention quay, dues',
      'همین پرونده، ۳ هفته پس از آن: در هر دو سخن از \u2068quay\u2069، \u2068dues\u2069',
    ],
    [
      { kind: 'subject', isSameStory: true, days: 0 },
      'same story, the same day: both on quay, dues',
      'همین پرونده، همان روز: هر دو دربارهٔ \u2068quay\u2069، \u2068dues\u2069',
    ],
    [
      { kind: 'subject', isSameStory: true },
      'same story: both on quay, dues',
      'همین پرونده: هر دو دربارهٔ \u2068quay\u2069، \u2068dues\u2069',
    ],
    [{ kind: 'mention' }, 'both mention quay, dues', 'در هر دو سخن از \u2068quay\u2069، \u2068dues\u2069'],
  ])('%j is said in English and Persian', (because, english, persian) => {
    const related = { because, shared: ['quay', 'dues'] };
    expect(reasonIn(related, interfaceFor('en'))).toBe(english);
    expect(reasonIn(related, interfaceFor('fa'))).toBe(persian);
  });

  it('names the voice that both quote', () => {
    const related = { because: { kind: 'voice' as const }, shared: ['Mira Holt'] };
    expect(reasonIn(related, interfaceFor('en'))).toBe('also quotes Mira Holt');
  });

  it('is left to the press where that gave none as data, or where the source linked', () => {
    expect(reasonIn({}, interfaceFor('en'))).toBeUndefined();
    expect(reasonIn({ because: { kind: 'listed', by: 'The Post' } }, interfaceFor('en'))).toBeUndefined();
  });
});
