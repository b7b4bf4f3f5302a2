import { describe, expect, it } from 'vitest';
import { parseArticle } from './article.ts';
import { instantOf } from './text/instant.ts';

const article = { schema: 1, id: 'a', headline: 'A', body: [] };

describe('an article', () => {
  it.each(['en', 'pt-BR', 'zh-Hans', 'az-Arab-IR', ''])('may be in the language “%s”', (language) => {
    expect(parseArticle({ ...article, language })).toHaveProperty('article');
  });

  it.each(['en_US', 'n/a', 'x-default', 'zh-cmn-Hans', 'x"y'])('is not in the language “%s”', (language) => {
    const message = 'a language is a BCP 47 tag, like en, pt-BR or zh-Hans';
    expect(parseArticle({ ...article, language })).toEqual({ problems: [{ field: 'language', message }] });
  });

  it.each(['2024-03-12', '2024-03-12T10:45', '2024-03-12T10:45:00.5Z', '2024-03-12T10:45-0330'])(
    'may be published %s',
    (published) => {
      expect(parseArticle({ ...article, published })).toHaveProperty('article');
      expect(instantOf(published)).toBeTypeOf('number');
    },
  );

  it.each(['2024-03-12T10:45+99:00', '2024-03-12T10:45+24:00', '2024-03-12T24:45Z', '12 March'])(
    'is not published %s',
    (published) => {
      const message = 'a date is ISO 8601, like 2024-03-12T10:45:00+03:30';
      expect(parseArticle({ ...article, published })).toEqual({
        problems: [{ field: 'published', message }],
      });
    },
  );
});
