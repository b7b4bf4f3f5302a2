import { describe, expect, it } from 'vitest';
import { aDigest, aStory } from '#testing/pressBuilders.ts';
import { featuredQuoteOf, quotedWords } from './frontPage.ts';

const words = 'A pier is a promise, and I should like to keep this one,';
const said = aStory({
  body: [{ type: 'paragraph', text: `“${words}” said the harbour master.` }],
  quotes: [
    { block: 0, start: 1, end: 7, speaker: 'Nune Sarkand' },
    { block: 0, start: 1, end: 1 + words.length },
    { block: 0, start: 1, end: 1 + words.length, speaker: 'Nune Sarkand', role: 'harbour master' },
  ],
  pullQuotes: [0, 1, 2],
});

describe('the quotation on the front page', () => {
  it('is the first pull-quote that is long enough and says who spoke, without the comma at its end', () => {
    expect(quotedWords(said)).toEqual({
      text: words.slice(0, -1),
      speaker: 'Nune Sarkand',
      role: 'harbour master',
    });
  });

  it('is not taken from quotations that no editor pulled', () => {
    expect(quotedWords({ ...said, pullQuotes: [] })).toBeUndefined();
  });

  it('comes from the newest article beside the lead, and from the lead only where no other has one', () => {
    const [lead, plain, other] = [
      aDigest({ ...said, id: 'lead' }),
      aDigest(),
      aDigest({ ...said, id: 'other' }),
    ];
    expect(featuredQuoteOf([lead, plain, other], 'lead')?.id).toBe('other');
    expect(featuredQuoteOf([lead, plain], 'lead')?.id).toBe('lead');
    expect(featuredQuoteOf([plain], 'lead')).toBeUndefined();
  });

  it('tells the section its article is in', () => {
    expect(featuredQuoteOf([aDigest({ ...said, section: 'Harbour' })], undefined)?.section).toBe('Harbour');
  });
});
