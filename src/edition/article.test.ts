import { describe, expect, it } from 'vitest';
import { parseArticle } from './article.ts';

const article = { schema: 1, id: 'a', headline: 'A', body: [] };

describe('an article', () => {
  it.each(['en', 'pt-BR', 'zh-Hans', 'az-Arab-IR', ''])('may be in the language “%s”', (language) => {
    expect(parseArticle({ ...article, language })).toHaveProperty('article');
  });

  it.each(['en_US', 'n/a', 'x-default', 'zh-cmn-Hans', 'x"y'])('is not in the language “%s”', (language) => {
    const message = 'a language is a BCP 47 tag, like en, pt-BR or zh-Hans';
    expect(parseArticle({ ...article, language })).toEqual({ problems: [{ field: 'language', message }] });
  });
});
