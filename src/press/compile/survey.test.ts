import { expect, it } from 'vitest';
import type { Article } from '#edition/article.ts';
import { aDigest, aStoryOf } from '#testing/pressBuilders.ts';
import { createRelate } from './related/relate.ts';
import { compileVoices } from './voices/compileVoices.ts';
import { createRandom } from './related/similarity/random.ts';
import { surveyArticles } from './survey.ts';

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

/** One of many stories, a day apart, of words that are the rarer the higher their number. */
function story(place: number): Article {
  const random = createRandom(place);
  const words = Array.from({ length: 30 }, () => {
    const number = Math.floor(600 * random() ** 2);
    return `word${LETTERS[Math.floor(number / 26)]}${LETTERS[number % 26]}`;
  });
  return aStoryOf(`It was ${words.join(' and ')} then.`, {
    id: `story-${String(place).padStart(3, '0')}`,
    headline: `What was said of ${words[0]}`,
    published: new Date(Date.UTC(2024, 0, 1 + place)).toISOString(),
  });
}

/** By id: what an article is shown with, as it is printed. */
function relatedIn(stories: readonly Article[]): Map<string, string> {
  const entries = stories.map(aDigest);
  const relate = createRelate(entries, surveyArticles(entries), compileVoices(entries));
  return new Map(entries.map(({ id }, place) => [id, JSON.stringify(relate(place))]));
}

it('an added article changes what is shown with few others, and leaves the rest to the byte', () => {
  const stories = Array.from({ length: 544 }, (_, place) => story(544 - place));
  const [before, after] = [relatedIn(stories), relatedIn([story(545), ...stories])];
  const changed = stories.filter(({ id }) => after.get(id) !== before.get(id));
  expect(after.get('story-545')).not.toBe('[]');
  expect(changed.length).toBeGreaterThan(0);
  expect(changed.length).toBeLessThan(stories.length / 4);
});
