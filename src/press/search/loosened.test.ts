import { describe, expect, it } from 'vitest';
import { aHeadline, ask, idsFor, idsOf } from '#testing/searchBuilders.ts';

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
    ['oil/zzzq section:harbour ', ['oil']],
    ['water-oil section:harbour ', ['oil']],
  ])('keeps its filters: %s', async (text, ids) => {
    const answer = await ask(archive, text);
    expect(answer.loosened).toBe(true);
    expect(idsOf(answer)).toEqual(ids);
  });

  it.each([
    ['section:harbour sold ', []],
    ['section:harbour sold -zzzq OR zzzy ', []],
    ['in:headline sole ', []],
    ['ferry sold -no', []],
    ['on:1999 oil', []],
    ['said:"Mira Holt" sold ', []],
  ])('is none where the words are found, but not within the limits: %s', async (text, ids) => {
    // "Solo" and "cold" are a slip away
    const near = aHeadline('Solo, so cold', 'Sole.', holt);
    expect(await idsFor([...archive, near], text)).toEqual(ids);
  });

  it('says so only where it has something', async () => {
    expect(await ask(archive, 'zzzq zzzy ')).toMatchObject({ total: 0, loosened: false });
  });
});

describe('an operator whose value it cannot have', () => {
  const archive = [aHeadline('Ferry on Friday', '', { id: 'ferry' }), aHeadline('Friday market')];

  it.each([
    ['ferry on:friday', ['ferry'], ['on:friday']],
    ['on:friday ferry ', ['ferry'], ['on:friday']],
    ['ferry after:20', ['ferry'], []],
    ['on:friday', [], ['on:friday']],
  ])('is left out, and named in the answer: %s', async (text, ids, unread) => {
    const answer = await ask(archive, text);
    expect(idsOf(answer)).toEqual(ids);
    expect(answer).toMatchObject({ unread, loosened: false });
  });
});

describe('a run of a script without spaces that no article has', () => {
  const archive = [
    aHeadline('港口重新开放', '渔民感到高兴', { id: 'port' }),
    aHeadline('渔民抗议', '', { id: 'protest' }),
    aHeadline('天气晴朗', '', { id: 'weather' }),
    aHeadline('ตลาดน้ำเปิดใหม่', '', { id: 'market' }),
    aHeadline('ตลิ่งพัง', '', { id: 'bank' }),
  ];
  it.each([
    ['港口渔民', ['port', 'protest']],
    ['港口渔民 -高兴', ['protest']],
    ['港口渔民 (天空晴朗) ', ['port', 'protest', 'weather']],
    ['ตลาดนำ้', ['market']],
    ['港口zzzq', ['port']],
    ['"港口渔民"', []],
  ])('is read as its pairs, half of which must be there: %s', async (text, ids) => {
    const answer = await ask(archive, text);
    expect(answer.loosened).toBe(ids.length > 0);
    expect(idsOf(answer).sort()).toEqual(ids);
  });

  it('has first what has most of it', async () => {
    const { hits, matched } = await ask(archive, '港口渔民');
    expect(hits[0]?.id).toBe('port');
    expect(matched).toEqual(expect.arrayContaining(['港口', '渔民']));
    expect(await idsFor(archive, '渔民')).toEqual(['port', 'protest']);
  });
});
