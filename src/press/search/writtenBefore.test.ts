import { describe, expect, it } from 'vitest';
import { markWords } from '#search/analyse/marks.ts';
import { aHeadline, ask, idsFor } from '#testing/searchBuilders.ts';

describe('a Hebrew word', () => {
  const archive = [
    ['bare', 'נמל חדש'],
    ['the', 'הנמל נפתח'],
    ['in', 'ספינות בנמל'],
    ['and', 'העיר ומהנמל'],
    ['ship', 'ספינה'],
    ['peace', 'שלום'],
  ].map(([id = '', headline = '']) => aHeadline(headline, '', { id, language: 'he' }));

  it.each([
    ['נמל ', ['and', 'bare', 'in', 'the']],
    ['הנמל ', ['and', 'bare', 'in', 'the']],
    ['"נמל"', ['bare']],
    ['נמל -הנמל ', ['and', 'bare', 'in']],
    ['לום ', ['peace']],
    ['פינה ', ['ship']],
  ])('is met with what is written before it: %s', async (text, ids) => {
    expect(await idsFor(archive, text)).toEqual(ids);
  });

  it('comes first as it was typed', async () => {
    const { hits, matched } = await ask(archive, 'נמל ');
    expect(hits[0]?.id).toBe('bare');
    expect(markWords('ספינות בנמל', matched)).toEqual([{ start: 7, end: 11 }]);
  });

  it('is taken as typed where hardly any story is in Hebrew', async () => {
    const many = Array.from({ length: 120 }, (_, at) => aHeadline(`Pier ${at}`));
    expect(await idsFor([...many, ...archive.slice(0, 2)], 'נמל ')).toEqual(['bare']);
  });
});

describe('an Arabic word', () => {
  const archive = [
    aHeadline('وقال الوزير', '', { id: 'and', language: 'ar' }),
    aHeadline('سفن لبلدتنا', '', { id: 'to', language: 'ar' }),
    aHeadline('وحدة', '', { id: 'unity', language: 'ar' }),
  ];

  it.each([
    ['قال ', ['and']],
    ['بلدتنا ', ['to']],
    ['سفن -بلدتنا ', ['to']],
  ])('is met with what is written before it: %s', async (text, ids) => {
    expect(await idsFor(archive, text)).toEqual(ids);
  });
});
