import { describe, expect, it } from 'vitest';
import { compareArticle } from './articlejson.ts';

describe('scoring article JSON', () => {
  it('finds every paragraph of a newspaper3k file', () => {
    const json = JSON.stringify({
      title: 'Lamp lit',
      text: 'The lamp was lit.\n\nIt was bright.\nVery bright.',
    });
    expect(compareArticle('a.json', json)).toMatchObject({ paragraphs: 3, kept: 3, lost: [] });
  });

  it('finds every paragraph of Guardian blocks', () => {
    const html = '<p>The lamp <b>was</b> lit.</p><ul><li>One</li><li>Two &amp; three</li></ul>';
    const json = JSON.stringify({
      headline: 'Lamp lit',
      blocks: [{ elements: [{ _type: 'model.pageElements.TextBlockElement', html }] }],
    });
    expect(compareArticle('a.json', json)).toMatchObject({ paragraphs: 3, kept: 3 });
  });

  it('names what a file of another kind lost', () => {
    expect(compareArticle('a.json', JSON.stringify({ text: 'No title here.' }))).toMatchObject({
      kept: 0,
      lost: ['No title here.'],
    });
  });
});
