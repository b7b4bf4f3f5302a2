import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { convert } from './convert.ts';
import { decodeEntities } from './read/text/entities.ts';
import { OUTSIDE, makeReceipt } from './receipt.ts';
import { articleOf } from './store/store.ts';

const letters = (text: string): string => text.replace(/\P{L}+/gu, '');
const bytes = (text: string): Uint8Array => Buffer.from(text);

// Lines such as scrapes are made of
const line = fc.oneof(
  fc.constantFrom(
    'Check Also',
    'Advertisement',
    'By Ada Quill',
    'Share',
    'Comments',
    '12 March 2024',
    'Read more: The lamp',
    'pier.jpg',
    '3',
  ),
  fc.constantFrom(
    'pier.jpgThe pier at dawn',
    'a.png b.png Words',
    'It ended…',
    '&amp; then',
    '\u200b',
    '© 2024 Quay. All rights reserved.',
  ),
  fc.lorem({ maxCount: 30 }),
  fc.lorem({ maxCount: 20 }).map((words) => `${words} ${words} ${words}.`),
  fc.string({ maxLength: 60 }).map((text) => text.replaceAll('\n', ' ')),
);
const scrape = fc.array(line, { minLength: 2, maxLength: 25 }).map((lines) => lines.join('\n'));

const PARAGRAPH =
  'The council of Averell voted on Monday to keep the ferry to Orsk for two more years, with seven votes against two.';

describe('converting', () => {
  it('never throws, and makes only articles that keep the format', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.uint8Array({ maxLength: 400 }), scrape.map(bytes), fc.json().map(bytes)),
        (source) => {
          for (const draft of convert(source, { source: 'x' }).drafts)
            expect(articleOf(draft, 'a').problem).toBeUndefined();
        },
      ),
      { numRuns: 300 },
    );
  });

  it('accounts for every letter of a text, by a rule that says why', () => {
    fc.assert(
      fc.property(scrape, (text) => {
        for (const draft of convert(bytes(text), { source: 'x' }).drafts.filter(
          ({ kind }) => kind === 'text',
        )) {
          const { entries } = makeReceipt(draft, 'a');
          expect(letters(entries.map((entry) => entry.text).join('\n'))).toBe(letters(decodeEntities(text)));
          expect(entries.filter(({ rule }) => rule === OUTSIDE)).toEqual([]);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('gives the same drafts every time', () => {
    fc.assert(
      fc.property(scrape, (text) => {
        expect(convert(bytes(text), { source: 'x' })).toEqual(convert(bytes(text), { source: 'x' }));
      }),
      { numRuns: 50 },
    );
  });

  it.each([
    [
      'elements nested 200,000 levels',
      `${'<div>'.repeat(200_000)}The story is still here, at the bottom of it all.`,
    ],
    [
      '50,000 attributes',
      `<p ${Array.from({ length: 50_000 }, (_, index) => `a${index}=1`).join(' ')}>A sentence that stays, whatever its tag says.</p>`,
    ],
    [
      'mis-nested tags',
      `<html><b><p><i><table><a>Text</b></p><td>cell</i></a></table> and a sentence after it all.${'<b><p>'.repeat(3000)}`,
    ],
    ['arrays nested 200,000 levels', '['.repeat(200_000)],
    ['feed elements nested 200,000 levels', `<rss><channel>${'<item>'.repeat(200_000)}`],
    ['an unclosed comment and quotes', `<html><!-- ${'<p a="'.repeat(50_000)}`],
    ['200,000 entities', `Headline\n\n${'&amp;'.repeat(200_000)}`],
    ['a line of 2 MB', `Headline\n\n${'word '.repeat(400_000)}`],
    ['100,000 lines', `Headline\n\n${'Share\n'.repeat(100_000)}A sentence at the end of it.`],
    ['150,000 lines', `Headline\n\n${'Averell\n'.repeat(150_000)}${PARAGRAPH}`],
    ['100,000 equal labels', `Headline\n\n${PARAGRAPH}\n\n${'Read more\n'.repeat(100_000)}`],
    ['20,000 paragraphs', `Headline\n\n${`${PARAGRAPH}\n\n`.repeat(20_000)}`],
    ['20,000 labels over links', `Headline\n\n${PARAGRAPH}\n\n${'Read more\n\n'.repeat(20_000)}${PARAGRAPH}`],
    ['20,000 names of pictures', `Headline\n\n${'a.jpg'.repeat(20_000)}`],
    ['66,000 open tags in a headline', JSON.stringify({ title: '<p>'.repeat(66_000), body: PARAGRAPH })],
    ['20,000 open doctypes', `<rss><channel><item><title>a</title></item>${'<!doctype ['.repeat(20_000)}`],
    ['90,000 wiki templates', JSON.stringify({ title: 'Pier', text: '{{w|Orsk}} '.repeat(90_000) })],
    [
      '100,000 wiki templates in one another',
      JSON.stringify({ title: 'Pier', text: `{{w|Orsk}} {{w|Helm}} ${'{{w|'.repeat(100_000)}` }),
    ],
    [
      '100,000 open comments in a wiki',
      JSON.stringify({ title: 'Pier', text: `[[Orsk]] [[Helm]] ${'<!-- [[a '.repeat(100_000)}` }),
    ],
    ['100,000 rows in Markdown', `Headline\n\n**Pier**\n\n${'|a|b|\n'.repeat(100_000)}`],
    ['100,000 open fences in Markdown', `Headline\n\n**Pier**\n\n${'```x\n'.repeat(100_000)}`],
    ['6,000 signs of a picture', `Headline\n\n**Pier**\n\n${'[!['.repeat(6000)}`],
    ['28 comments before words', `${'<!--a-->'.repeat(28)}plain words\n\n${PARAGRAPH}`],
    ['28 doctypes before words', `${'<!doctype ab>'.repeat(28)}plain words\n\n${PARAGRAPH}`],
    ['a word of 150,000 letters in a tag', `<rss ${'a'.repeat(150_000)}>${feedOf('Pier')}</rss>`],
    ['a tag of 150,000 letters', `<rss><item><title>Pier</title></item><${'a'.repeat(150_000)}`],
    ['900 quotations in each other', feedOf('<blockquote>'.repeat(900))],
    ['60,000 open comments in an item', feedOf('<!--'.repeat(60_000))],
    [
      '50,000 pictures between words',
      feedOf('The ferry came home at dawn <img src="a.jpg"> '.repeat(50_000)),
    ],
    ['150,000 marks of an address as author', feedOf('', '@'.repeat(150_000))],
    ['150,000 spaces in a text', JSON.stringify({ title: 'Pier', text: `a${' '.repeat(150_000)}b` })],
    [
      '150,000 spaces in what a page says of itself',
      `<html><script type="application/ld+json">{${' '.repeat(150_000)}`,
    ],
    [
      'a sender of 150,000 letters',
      `From: ${'a'.repeat(150_000)}\nSubject: Pier\nDate: 12 March 2024\n\n${PARAGRAPH}`,
    ],
  ])('comes to an end with %s', (_name, text) => {
    const { drafts, troubles } = convert(bytes(text), { source: 'x' });
    expect(drafts.length + troubles.length).toBeGreaterThan(0);
  });
});

function feedOf(html: string, author = 'Ada Quill'): string {
  return `<rss version="2.0"><channel><item><title>Pier</title><author>${author}</author>
    <description><![CDATA[${html}]]></description></item></channel></rss>`;
}
