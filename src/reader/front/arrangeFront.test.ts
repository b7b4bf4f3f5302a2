import { describe, expect, it } from 'vitest';
import { aHeadline, aHeadlinePage } from '#testing/builders.ts';
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

  it('leaves a quotation its room in the column', () => {
    const { beside, rest } = arrangeFront(aHeadlinePage({ rows, lead: 'a', featuredQuote }));
    expect(beside.map((row) => row.id)).toEqual(['b', 'c']);
    expect(rest.map((row) => row.id)).toEqual(['d', 'e']);
  });

  it.each([undefined, 'gone'])('lists every row where the lead is %s', (lead) => {
    const arranged = arrangeFront(aHeadlinePage({ rows, ...(lead !== undefined && { lead }) }));
    expect(arranged).toEqual({ lead: undefined, beside: [], rest: rows });
  });
});
