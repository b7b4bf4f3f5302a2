import { describe, expect, it } from 'vitest';
import { parseArticle } from './article.ts';

const article = { schema: 1, id: 'pier', headline: 'Pier', body: [] };

describe('what is said of an article that is none', () => {
  it.each<[unknown, string, string]>([
    [{ ...article, headline: undefined }, 'headline', 'it is missing; write it'],
    [{ schema: 1, headline: 'Pier', body: [] }, 'id', 'it is missing; write it'],
    [{ ...article, headline: 5 }, 'headline', 'it is 5; write a text'],
    [{ ...article, tags: 'pier' }, 'tags', 'it is "pier"; write a list'],
    [{ ...article, body: {} }, 'body', 'it is an object; write a list'],
    [{ ...article, body: [{ type: 'paragraph' }] }, 'body.0.text', 'it is missing; write it'],
    [{ ...article, section: [] }, 'section', 'it is a list; write a text'],
    [{ ...article, body: 'x'.repeat(60) }, 'body', `it is "${'x'.repeat(38)}…; write a list`],
    [[article], '', 'it is a list; write an object'],
    ['pier', '', 'it is "pier"; write an object'],
    [null, '', 'it is null; write an object'],
    [{ ...article, schema: 2 }, 'schema', 'schema must be 1'],
  ])('%j: %s', (value, field, message) => {
    expect(parseArticle(value)).toEqual({ problems: [{ field, message }] });
  });
});
