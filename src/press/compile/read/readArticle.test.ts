import { expect, it } from 'vitest';
import { aStory } from '#testing/pressBuilders.ts';
import { readArticle } from './readArticle.ts';

it('an author or a tag without a name is none', () => {
  const article = aStory({
    byline: [{ name: ' ' }, { name: 'Ines Holm' }, { name: '' }],
    tags: ['', 'Pier'],
  });
  const bytes = new TextEncoder().encode(JSON.stringify(article));
  expect(readArticle(bytes, 'a.json', 'en')).toMatchObject({
    article: { byline: [{ name: 'Ines Holm' }], tags: ['Pier'] },
  });
});
