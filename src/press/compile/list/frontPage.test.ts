import { describe, expect, it } from 'vitest';
import { aDigest, aStory } from '#testing/pressBuilders.ts';
import { featuredQuoteOf } from './frontPage.ts';

const words = 'A pier is a promise, and I should like to keep this one,';
const said = aStory({
  body: [{ type: 'paragraph', text: `“${words}” said the harbour master.` }],
  quotes: [{ block: 0, start: 1, end: 1 + words.length, speaker: 'Nune Sarkand' }],
  pullQuotes: [0],
});

describe('the quotation on the front page', () => {
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
