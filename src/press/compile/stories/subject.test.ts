import { describe, expect, it } from 'vitest';
import { aDigest, aStory } from '#testing/pressBuilders.ts';
import { subjectOf, tagFrequencies } from './subject.ts';

const part = (tags: string[], headline = 'Work begins') => aDigest(aStory({ headline, tags }));
const subject = (...parts: ReturnType<typeof part>[]) => subjectOf(parts, tagFrequencies(parts));

describe('the subject of a story', () => {
  it('is the tag that most of its parts carry, as the latest writes it', () => {
    expect(subject(part(['Piers', 'north pier']), part(['Ferries']), part(['North Pier ']))).toBe(
      'North Pier',
    );
  });

  it('has the capital of a heading', () => {
    expect(subject(part(['harbour board']), part(['harbour board']))).toBe('Harbour board');
    expect(subject(part(['iPhone trial']), part(['iPhone trial']))).toBe('iPhone trial');
  });

  it('is none where two parts of three do not agree', () => {
    expect(subject(part(['Piers']), part(['Ferries']), part(['Dues']))).toBeUndefined();
    expect(subject(part([]), part([]))).toBeUndefined();
  });

  it('is of equals the one that headlines name, then the rarer one', () => {
    const tags = ['Harbour board', 'North Pier'];
    expect(subject(part(tags, 'North Pier survey'), part(tags))).toBe('North Pier');
    expect(subject(part(['Farming', 'Sele floods']), part(['Farming', 'Sele floods']))).toBe('Sele floods');
    const others = [part(['Harbour board']), part(['Harbour board'])];
    const parts = [part(tags), part(tags)];
    expect(subjectOf(parts, tagFrequencies([...parts, ...others]))).toBe('North Pier');
  });
});
