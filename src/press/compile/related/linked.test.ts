import { describe, expect, it } from 'vitest';
import type { Linked } from '#edition/article.ts';
import { aDigest, aStory } from '#testing/pressBuilders.ts';
import { createResolver, linkedOf } from './linked.ts';

const pier = aDigest(
  aStory({
    id: 'pier-votes',
    headline: 'Harbour board votes to reopen North Pier after eleven years',
    standfirst: 'By a single vote.',
    source: { name: 'The Post', url: 'https://www.example.org/pier?utm_source=x' },
  }),
);
const twins = ['twin-one', 'twin-two'].map((id) => aDigest(aStory({ id, headline: 'The week in pictures' })));

function resolved(linked: Linked): string | undefined {
  return createResolver([pier, ...twins]).resolve(linked)?.id;
}

describe('what a source linked', () => {
  it.each<[string, Linked]>([
    ['its id', { headline: 'x', id: 'pier-votes' }],
    ['its address at the source', { headline: 'x', url: 'http://example.org/pier/' }],
    ['its address in the edition', { headline: 'x', url: '/article/pier-votes' }],
    [
      'its headline in other dress',
      { headline: 'HARBOUR BOARD VOTES: to reopen North Pier, after eleven years' },
    ],
    [
      'nearly all words of its headline',
      { headline: 'Harbour board votes to reopen North Pier after eleven…' },
    ],
  ])('is found in the edition by %s', (_, linked) => {
    expect(resolved(linked)).toBe('pier-votes');
  });

  it.each<[string, Linked]>([
    ['a headline that two articles have', { headline: 'The week in pictures' }],
    ['a headline with other words', { headline: 'Harbour board votes to sell Coal Quay after nine years' }],
    ['a headline of three words', { headline: 'Harbour board votes' }],
  ])('is not taken to be in the edition by %s', (_, linked) => {
    expect(resolved(linked)).toBeUndefined();
  });

  it('is shown with the source’s words, its address only where that may be followed', () => {
    const entry = aDigest(
      aStory({
        id: 'a',
        source: { name: 'The Post' },
        related: [
          { headline: 'Elsewhere', url: 'https://example.org/else', excerpt: 'Cut off…' },
          { headline: 'Nowhere', url: 'javascript:alert(1)' },
          { headline: 'The pier', id: 'pier-votes', excerpt: 'By a sin…' },
        ],
      }),
    );
    expect(linkedOf(entry, createResolver([entry, pier]))).toEqual([
      {
        origin: 'linked',
        headline: 'Elsewhere',
        url: 'https://example.org/else',
        excerpt: 'Cut off…',
        reason: 'linked by The Post',
        because: { kind: 'listed', by: 'The Post' },
      },
      {
        origin: 'linked',
        headline: 'Nowhere',
        reason: 'linked by The Post',
        because: { kind: 'listed', by: 'The Post' },
      },
      {
        origin: 'linked',
        headline: pier.headline,
        language: 'en',
        id: 'pier-votes',
        excerpt: 'By a sin…',
        published: pier.published,
        reason: 'linked by The Post',
        because: { kind: 'listed', by: 'The Post' },
      },
    ]);
  });

  it('counts links in the text that stay in the edition, each article once, never itself', () => {
    const marks = [
      '/article/pier-votes',
      'https://example.org/pier',
      '/article/a',
      'https://example.org/else',
    ].map((href) => ({ type: 'link' as const, start: 0, end: 1, href }));
    const entry = aDigest(aStory({ id: 'a', body: [{ type: 'paragraph', text: 'x', marks }] }));
    const related = linkedOf(entry, createResolver([entry, pier]));
    expect(related.map(({ id, reason }) => [id, reason])).toEqual([['pier-votes', 'linked in the text']]);
  });
});
