import { describe, expect, it } from 'vitest';
import { aHeadline, aHeadlinePage, anImage } from '#testing/builders.ts';
import { arrangeFront } from './arrangeFront.ts';

const rows = ['a', 'b', 'c', 'd', 'e'].map((id) => aHeadline({ id }));
const featuredQuote = { text: 'Well.', language: 'en', speaker: 'Ines Holm', id: 'b', headline: 'B' };

describe('arrangeFront', () => {
  it('takes the lead out of its place and sets the newest others beside it', () => {
    const { lead, beside, rest } = arrangeFront(aHeadlinePage({ rows, lead: 'c' }));
    expect(lead?.id).toBe('c');
    expect(beside.map((row) => row.id)).toEqual(['a', 'b', 'd']);
    expect(rest.map((row) => row.id)).toEqual(['e']);
  });

  it('has the first row with a picture lead where the lead is not among the rows, else the first', () => {
    const pictured = aHeadline({ id: 'f', image: anImage() });
    expect(arrangeFront({ rows: [...rows, pictured], lead: 'muted' }).lead?.id).toBe('f');
    expect(arrangeFront({ rows, lead: 'muted' }).lead?.id).toBe('a');
    expect(arrangeFront({ rows: [], lead: 'muted' }).lead).toBeUndefined();
  });

  it('leaves a quotation its room in the column', () => {
    const { beside, rest } = arrangeFront(aHeadlinePage({ rows, lead: 'a', featuredQuote }));
    expect(beside.map((row) => row.id)).toEqual(['b', 'c']);
    expect(rest.map((row) => row.id)).toEqual(['d', 'e']);
  });

  it('lists every row where there is no lead', () => {
    expect(arrangeFront(aHeadlinePage({ rows }))).toEqual({ lead: undefined, beside: [], rest: rows });
  });
});
