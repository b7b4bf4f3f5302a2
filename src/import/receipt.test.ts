import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Receipt } from '#edition/receipt.ts';
import { convert } from './convert.ts';
import { aDraft } from './draft.ts';
import { makeReceipt } from './receipt.ts';

const SENTENCE =
  'The harbour office said on Monday that the quay would hold for another winter, whatever the wind.';

/** All text in a receipt, without white space, in its order. */
function accounted(source: string): string {
  const { drafts } = convert(Buffer.from(source), { source: 'x' });
  return drafts.flatMap((draft) => makeReceipt(draft, 'a').entries.map(({ text }) => bare(text))).join('');
}

function bare(text: string): string {
  return text.replace(/\s+/g, '');
}

function receiptOf(source: string): Receipt {
  const [draft] = convert(Buffer.from(source), { source: 'x' }).drafts;
  if (!draft) throw new Error('no story');
  return makeReceipt(draft, 'a');
}

const words = fc
  .array(fc.constantFrom('quay', 'tide', 'Monday', 'by', 'share', 'قایق', '港', 'é', '3', '—'), {
    minLength: 1,
    maxLength: 12,
  })
  .map((list) => list.join(' '));
const SHOWN = [
  'p',
  'div',
  'h2',
  'li',
  'nav',
  'aside',
  'footer',
  'figure',
  'section',
  'a',
  'td',
  'pre',
] as const;
const UNSEEN = ['script', 'style', 'template', 'noscript'] as const;

/** A piece of HTML, and the words of it that a browser shows. */
type Piece = { html: string; text: string };
const piece: fc.Arbitrary<Piece> = fc.oneof(
  fc
    .record({ tag: fc.constantFrom(...SHOWN), name: fc.constantFrom('related', 'share', 'text'), words })
    .map((each): Piece => ({
      html: `<${each.tag} class="${each.name}">${each.words}</${each.tag}>`,
      text: each.words,
    })),
  fc
    .record({ tag: fc.constantFrom(...UNSEEN), words })
    .map((each): Piece => ({ html: `<${each.tag}>${each.words}</${each.tag}>`, text: '' })),
  words.map((text): Piece => ({ html: `<p>${text} <b>${SENTENCE}</b></p>`, text: text + SENTENCE })),
);

describe('a receipt', () => {
  it('holds every visible word of a page once, in its order', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 14 }), (pieces) => {
        const page = `<html><title>A tide</title><body><h1>A tide</h1><p>${SENTENCE}</p>${pieces.map(({ html }) => html).join('')}`;
        const shown = `A tide${SENTENCE}${pieces.map(({ text }) => text).join('')}`;
        expect(accounted(page)).toBe(bare(shown));
      }),
      { numRuns: 200 },
    );
  });

  it('holds every visible word of a text once, in its order', () => {
    fc.assert(
      fc.property(fc.array(words, { maxLength: 20 }), (lines) => {
        const text = ['A tide', SENTENCE, ...lines].join('\n\n');
        expect(accounted(text)).toBe(bare(text));
      }),
      { numRuns: 200 },
    );
  });

  it('holds title, summary and content of a feed', () => {
    fc.assert(
      fc.property(words, words, (summary, content) => {
        const feed = `<rss version="2.0"><channel><title>F</title><item><title>A tide</title><description>${summary}</description><content:encoded>${content}</content:encoded></item></channel></rss>`;
        expect(accounted(feed)).toBe(bare(`A tide${summary}${content}`));
      }),
      { numRuns: 100 },
    );
  });

  it('holds headline, standfirst and text of JSON, entities as what they mean', () => {
    const source = {
      title: 'A tide',
      description: 'High again',
      text: `Up &mdash; and down.\n\n${SENTENCE}`,
    };
    expect(accounted(JSON.stringify(source))).toBe(bare(`A tideHigh againUp — and down.${SENTENCE}`));
  });

  it('says that a date line moved to the date it tells, however it is written', () => {
    const { entries } = receiptOf(
      `<meta property="article:published_time" content="2024-03-12T10:45:00Z"><h1>A tide</h1><p class="when">Tuesday, 12 March 2024</p><p>${SENTENCE}</p><p>${SENTENCE} Again.</p>`,
    );
    expect(entries.find(({ text }) => text.startsWith('Tuesday'))).toMatchObject({
      fate: 'moved',
      to: 'published',
    });
  });

  it('keeps a preformatted text whole', () => {
    const { entries } = receiptOf(
      `<h1>A tide</h1><p>${SENTENCE}</p><pre>high  03:10\nlow   09:22\nhigh  15:31</pre><p>${SENTENCE} Again.</p>`,
    );
    expect(entries.filter(({ fate }) => fate === 'dropped')).toEqual([]);
  });

  it('finds a short piece where it is a line of the story, in any order, and not within its words', () => {
    const draft = {
      ...aDraft('page', { source: 'x' }),
      body: ['Tides', SENTENCE, 'Wind'].map((text) => ({ type: 'paragraph' as const, text })),
      visible: ['Wind', 'hold', 'Tides', SENTENCE],
    };
    const fates = makeReceipt(draft, 'a').entries.map(({ fate }) => fate);
    expect(fates).toEqual(['kept', 'dropped', 'kept', 'kept']);
  });
});
