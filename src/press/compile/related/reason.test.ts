import { describe, expect, it } from 'vitest';
import { daysBetween, reasonText } from './reason.ts';

const march = (day: number, hour = 12): number => Date.UTC(2024, 2, day, hour);

describe('a reason in English', () => {
  it.each([
    [march(14), march(11), '3 days earlier'],
    [march(14, 23), march(15, 1), '1 day later'],
    [march(14, 1), march(14, 23), 'the same day'],
    [march(1), march(22), '3 weeks later'],
    [march(1), Date.UTC(2023, 8, 1), '6 months earlier'],
    [march(1), Date.UTC(2019, 2, 1), '5 years earlier'],
  ])('says how long lies between two parts of a story', (article, other, said) => {
    const days = daysBetween(article, other) ?? NaN;
    expect(reasonText({ kind: 'subject', isSameStory: true, days }, ['North Pier'])).toBe(
      `same story, ${said}: both on North Pier`,
    );
  });

  it('says nothing of days where a date is not known', () => {
    expect(daysBetween(march(1), undefined)).toBeUndefined();
    expect(reasonText({ kind: 'mention', isSameStory: true }, ['dues', 'quay'])).toBe(
      'same story: both mention dues, quay',
    );
  });

  it('names the voice, or who linked', () => {
    expect(reasonText({ kind: 'voice' }, ['Mira Holt'])).toBe('also quotes Mira Holt');
    expect(reasonText({ kind: 'listed', by: 'The Post' })).toBe('linked by The Post');
    expect(reasonText({ kind: 'inText' })).toBe('linked in the text');
  });
});
