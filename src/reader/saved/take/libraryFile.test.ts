import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { highlights } from '#reader/data/shelf/highlights.ts';
import { read, saved } from '#reader/data/shelf/library.ts';
import { mutes } from '#reader/data/shelf/mutes.ts';
import { aHeadline, anImage } from '#testing/builders.ts';
import { libraryJson, mergeLibrary, parseLibrary } from './libraryFile.ts';

const AT = '2024-03-14T09:00:00.000Z';
const ferry = {
  row: aHeadline({ id: 'ferry', image: anImage() }),
  at: Date.parse(AT),
  note: 'Ask the harbour office',
};
const crane = { row: aHeadline({ id: 'crane' }), at: Date.parse(AT) + 1000 };
const marked = {
  row: { id: 'ferry', headline: 'Ferry returns', language: 'en' },
  block: 2,
  start: 4,
  exact: 'half full',
  prefix: 'late and ',
  suffix: '.',
  at: Date.parse(AT),
};

describe('the library as a file', () => {
  it('comes back whole, newest first', async () => {
    await saved.put(new Map([['ferry', ferry]]));
    await read.put(
      new Map([
        ['ferry', ferry],
        ['crane', crane],
      ]),
    );
    await mutes.put(new Map([['word golf', { kind: 'word', text: 'Golf', at: 1 }]]));
    await highlights.put(new Map([[`ferry ${marked.at}`, marked]]));
    const json = await libraryJson();
    const library = parseLibrary(json);
    expect([...(library?.read.keys() ?? [])]).toEqual(['crane', 'ferry']);
    expect(library?.saved.get('ferry')).toEqual(ferry);
    expect(library?.muted.get('word golf')?.text).toBe('Golf');
    expect(library?.highlights.get(`ferry ${marked.at}`)).toEqual(marked);
  });

  it('adds what is new, leaves what is there, and takes it back', async () => {
    await saved.put(new Map([['ferry', ferry]]));
    const library = parseLibrary(
      JSON.stringify({
        schema: 1,
        saved: [
          { row: { ...ferry.row, headline: 'Other' }, at: AT },
          { row: crane.row, at: AT },
        ],
      }),
    );
    const { added, undo } = await mergeLibrary(library!);
    expect(added).toBe(1);
    expect((await saved.get('ferry'))?.note).toBe('Ask the harbour office');
    expect(saved.has('crane')).toBe(true);
    await undo();
    expect([saved.has('ferry'), saved.has('crane')]).toEqual([true, false]);
  });

  it('leaves out what is not sound, one entry at a time', () => {
    const library = parseLibrary(
      JSON.stringify({
        schema: 1,
        saved: [
          7,
          { row: { ...crane.row, id: '../../etc' }, at: AT },
          { row: crane.row, at: 'yesterday' },
          { row: { ...crane.row, image: anImage({ src: 'https://tracker.example/pixel.gif' }) }, at: AT },
        ],
        muted: [{ kind: 'planet', text: 'Mars', at: AT }],
      }),
    );
    expect(library?.saved).toEqual(new Map([['crane', { row: crane.row, at: Date.parse(AT) }]]));
    expect(library?.muted.size).toBe(0);
  });

  it('is refused whole where it is something else', () => {
    for (const text of ['', '[]', '{"schema":2}', '{"schema":1,"saved":{}}', '<opml/>'])
      expect(parseLibrary(text)).toBeUndefined();
  });

  it('never throws', () => {
    const anything = fc.oneof(
      fc.string(),
      fc.json(),
      fc.json().map((json) => `{"schema":1,"saved":[${json}]}`),
    );
    fc.assert(fc.property(anything, (text) => parseLibrary(text) === undefined || true));
  });
});
