import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Mark } from '#edition/text/text.ts';
import { nest } from './nest.ts';
import type { Span } from './nest.ts';

const strong = (start: number, end: number): Mark => ({ type: 'strong', start, end });
const link = (start: number, end: number): Mark => ({ type: 'link', start, end, href: '/article/a' });

describe('nest', () => {
  it('leaves a text without marks alone', () => {
    expect(nest({ text: 'Low tide' })).toEqual(['Low tide']);
    expect(nest({ text: '' })).toEqual([]);
  });

  it('puts the longer of two marks outside', () => {
    const outer: Mark = { type: 'emphasis', start: 0, end: 8 };
    const inner = strong(4, 8);
    expect(nest({ text: 'Low tide', marks: [inner, outer] })).toEqual([
      { mark: outer, children: ['Low ', { mark: inner, children: ['tide'] }] },
    ]);
  });

  it('cuts marks that cross, and keeps every word', () => {
    const emphasis: Mark = { type: 'emphasis', start: 4, end: 11 };
    expect(nest({ text: 'Low tide at', marks: [strong(0, 8), emphasis] })).toEqual([
      { mark: strong(0, 8), children: ['Low ', { mark: { ...emphasis, end: 8 }, children: ['tide'] }] },
      { mark: { ...emphasis, start: 8 }, children: [' at'] },
    ]);
  });

  it('cuts the emphasis, not the link, where both cross', () => {
    const spans = nest({ text: 'Low tide at six', marks: [strong(0, 8), link(4, 15)] });
    expect(linksIn(spans)).toHaveLength(1);
    expect(textOf(spans)).toBe('Low tide at six');
  });

  it('drops a link inside a link', () => {
    expect(linksIn(nest({ text: 'Low tide', marks: [link(0, 8), link(4, 8)] }))).toHaveLength(1);
  });

  it('stands ten thousand marks over one text', () => {
    const marks = Array.from({ length: 10_000 }, (_, at) => strong(at % 500, (at % 500) + 400));
    expect(textOf(nest({ text: 'tide '.repeat(200), marks }))).toBe('tide '.repeat(200));
  });

  it('never changes, drops or repeats a character, and never puts a link in a link', () => {
    fc.assert(
      fc.property(richTexts, (richText) => {
        const spans = nest(richText);
        expect(textOf(spans)).toBe(richText.text);
        expect(linksIn(spans).every(({ children }) => linksIn(children).length === 0)).toBe(true);
      }),
    );
  });

  it('gives every character exactly the meanings its marks gave it, links that overlap aside', () => {
    fc.assert(
      fc.property(richTexts, (richText) => {
        const marks = richText.marks.filter((mark) => mark.type !== 'link');
        const expected = Array.from({ length: richText.text.length }, (_, at) =>
          typesOf(marks.filter((mark) => mark.start <= at && at < mark.end)),
        );
        expect(meanings(nest({ ...richText, marks }))).toEqual(expected);
      }),
    );
  });
});

const types = fc.constantFrom('emphasis', 'strong', 'code', 'sub', 'sup', 'link');
const richTexts = fc.string({ unit: 'binary', minLength: 1, maxLength: 30 }).chain((text) =>
  fc.record({
    text: fc.constant(text),
    marks: fc.array(
      fc
        .tuple(types, fc.nat(text.length - 1), fc.integer({ min: 1, max: text.length }))
        .map(([type, start, length]): Mark => {
          const end = Math.min(text.length, start + length);
          return type === 'link' ? { type, start, end, href: '/article/a' } : { type, start, end };
        }),
      { maxLength: 8 },
    ),
  }),
);

function textOf(spans: readonly Span[]): string {
  return spans.map((span) => (typeof span === 'string' ? span : textOf(span.children))).join('');
}

type Nested = Exclude<Span, string>;

function linksIn(spans: readonly Span[]): readonly Nested[] {
  return spans.flatMap((span) => {
    if (typeof span === 'string') return [];
    return [...(span.mark.type === 'link' ? [span] : []), ...linksIn(span.children)];
  });
}

function meanings(spans: readonly Span[], around: readonly Mark[] = []): readonly (readonly string[])[] {
  return spans.flatMap((span) =>
    typeof span === 'string'
      ? Array.from({ length: span.length }, () => typesOf(around))
      : meanings(span.children, [...around, span.mark]),
  );
}

function typesOf(marks: readonly Mark[]): readonly string[] {
  return [...new Set(marks.map((mark) => mark.type))].sort();
}
