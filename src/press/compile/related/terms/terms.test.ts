import { describe, expect, it } from 'vitest';
import { analyse } from './terms.ts';

const nothing = { headline: '', standfirst: '', body: '', tags: [], language: 'en' };

function namesIn(parts: Partial<Parameters<typeof analyse>[0]>): string[] {
  return analyse({ ...nothing, ...parts })
    .names.filter((name) => name !== '')
    .toSorted();
}

describe('analyse', () => {
  it('finds names by their capitals in running text', () => {
    const body =
      'On Monday the harbour master, Nune Sarkand, shut North Pier. Then Wakeling of the EU left it to Sarkand.';
    expect([...new Set(namesIn({ body }))]).toEqual([
      'EU',
      'North Pier',
      'Nune Sarkand',
      'Sarkand',
      'Wakeling',
    ]);
  });

  it.each([
    ['a word that is written small elsewhere', 'He told the Board. The board laughed.'],
    ['a word that only opens sentences', 'Owners pay. Owners complain.'],
    ['weekdays and months', 'It shut on Monday, as on all Mondays, and will open on Sept. 12.'],
    ['a title alone', 'It was the Dr who left it.'],
    ['a contraction', 'Then, she said, I’m off.'],
  ])('takes no name from %s', (_, body) => {
    expect(namesIn({ body })).toEqual([]);
  });

  it('takes the surname behind a title, without it', () => {
    expect(namesIn({ body: 'It was Mr Sarkand.' })).toEqual(['Sarkand']);
  });

  it('takes no name from a headline, which may capitalise every word', () => {
    expect(namesIn({ headline: 'Board Votes To Reopen Pier' })).toEqual([]);
  });

  it('takes a tag of several words as the editor wrote it', () => {
    expect(namesIn({ tags: ['harbour dues', 'ferries'] })).toEqual(['harbour dues']);
  });

  it('counts a word of the headline for three', () => {
    const { terms, counts } = analyse({ ...nothing, headline: 'Ferry returns', body: 'The ferry is late.' });
    expect(counts[terms.indexOf('ferry')]).toBe(4);
  });
});
