import { describe, expect, it } from 'vitest';
import { aHeadline, ask, idsOf } from '#testing/searchBuilders.ts';

describe('an answer that is loosened', () => {
  const holt = { quotes: [{ block: 0, start: 0, end: 4, speaker: 'Mira Holt' }], section: 'Harbour' };
  const archive = [
    aHeadline('Ferry returns', 'Yes.', { id: 'ferry', ...holt }),
    aHeadline('Ferry sold', 'No.', { id: 'sold' }),
    aHeadline('Oil on the water', '', { id: 'oil', section: 'Harbour' }),
  ];
  it.each([
    ['said:"Mira Holt" ferry zzzq ', ['ferry']],
    ['(zzzq oil) section:harbour', ['oil']],
    ['(zzzq oil) OR (zzzy water)', ['oil']],
  ])('keeps its filters: %s', async (text, ids) => {
    const answer = await ask(archive, text);
    expect(answer.loosened).toBe(true);
    expect(idsOf(answer)).toEqual(ids);
  });

  it('says so only where it has something', async () => {
    expect(await ask(archive, 'zzzq zzzy ')).toMatchObject({ total: 0, loosened: false });
  });
});
