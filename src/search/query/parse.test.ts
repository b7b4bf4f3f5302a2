import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseQuery, unreadIn } from './parse.ts';
import { wordsOf } from './query.ts';
import type { Query } from './query.ts';

const today = 20_000;

function parse(text: string): Query {
  return parseQuery(text, { today });
}

function textsOf(text: string): string[] {
  return wordsOf(parse(text)).map((word) => word.text);
}

describe('a query', () => {
  it.each([
    ['oil', 'word'],
    ['"north pier"', 'phrase'],
    ['“north pier”', 'phrase'],
    ['oil gas', 'all'],
    ['oil OR gas', 'any'],
    ['-oil', 'not'],
    ['section:harbour', 'keyword'],
    ['before:2024', 'days'],
    ['after:7d', 'days'],
    ['by:"Ines Holm"', 'all'],
  ])('%s is of kind %s', (text, kind) => {
    expect(parse(text).kind).toBe(kind);
  });

  it.each([
    ['colour:red', ['colour', 'red']],
    ['"north pier', ['north', 'pier']],
    ['(oil', ['oil']],
    ['oil) gas', ['oil', 'gas']],
    ['OR', ['OR']],
    ['- oil', ['oil']],
    ['https://a.example', ['https', '//a.example']],
  ])('%s is no operator but text', (text, words) => {
    expect(textsOf(text)).toEqual(words);
  });

  it.each([
    'oil OR',
    'OR oil',
    'oil OR OR',
    'oil NOT',
    'oil AND NOT ',
    '(oil NOT )',
    'oil (',
    'oil ()',
    'oil -(',
    'oil -in:caption',
    'oil in:cap',
    'oil section:',
    'oil after:2024-',
    'oil after:tod',
    '(oil on:31.)',
    'oil by:"',
    'oil -said:“',
    '(oil said:)',
  ])('leaves out what is only begun: %s', (text) => {
    expect(parse(text)).toMatchObject({ kind: 'word', text: 'oil' });
  });

  it.each([
    ['oil on:friday', 'on:friday'],
    ['on:friday oil', 'on:friday'],
    ['oil on:friday ', 'on:friday'],
    ['oil -after:2024-13 ', '-after:2024-13'],
    ['(before:soon oil)', 'before:soon'],
    ['oil on:2024-02-31', 'on:2024-02-31'],
    ['in:nowhere oil', 'in:nowhere'],
    ['-in:headline oil', '-in:headline'],
    ['section:"" oil', 'section:""'],
    ['said:“” oil', 'said:“”'],
    ['by:— oil', 'by:—'],
  ])('leaves out an operator whose value it cannot have, and says so: %s', (text, unread) => {
    expect(parse(text)).toMatchObject({ kind: 'word', text: 'oil' });
    expect(unreadIn(text, { today })).toEqual([unread]);
  });

  it.each([
    'oil on:',
    'oil on:t',
    'oil after:2024-0',
    'oil in:cap',
    'oil by:"',
    'on:today',
    'at:noon',
    'on: friday',
  ])('says nothing of what is half typed, understood or no operator: %s', (text) => {
    expect(unreadIn(text, { today })).toEqual([]);
  });

  it.each([
    ['harb* gas ', [true, false]],
    ['(harb*) "gas*" ', [true, false]],
    ['* harb** gas', [true, true]],
  ])('takes a star at the end of a word for a beginning: %s', (text, isPrefix) => {
    expect(wordsOf(parse(text)).map((word) => word.kind === 'word' && word.isPrefix)).toEqual(isPrefix);
  });

  it('excludes what begins so where a star says it', () => {
    expect(parse('-harb*')).toMatchObject({ kind: 'not', part: { text: 'harb*', isPrefix: true } });
  });

  it('takes a quotation mark within a Hebrew word for a part of it', () => {
    expect(parse('צה"ל ארה"ב ')).toMatchObject({ kind: 'all', parts: [{ text: 'צה"ל' }, { text: 'ארה"ב' }] });
    expect(parse('"דובר צה"ל" ')).toMatchObject({ kind: 'phrase', text: 'דובר צה"ל' });
    expect(parse('"אמר" "שלום" ')).toMatchObject({ kind: 'all', parts: [{ text: 'אמר' }, { text: 'שלום' }] });
  });

  it('takes a quotation that is not closed yet for the value it begins', () => {
    expect(parse('by:"Mira Ho')).toEqual(parse('by:"Mira Ho"'));
  });

  it.each([
    ['section:"Kultur „Live“"', 'kultur-live'],
    ['source:"Der «Bote»"', 'der-bote'],
    ['tag:„Am Hafen“', 'am-hafen'],
  ])('lets the opening mark choose the closing one: %s', (text, value) => {
    expect(parse(text)).toMatchObject({ kind: 'keyword', value });
  });

  it.each([
    ['pt-BR', 'pt'],
    ['german', 'de'],
    ['Deutsch', 'de'],
    ['français', 'fr'],
    ['francais', 'fr'],
    ['Farsi', 'fa'],
    ['فارسی', 'fa'],
    ['中文', 'zh'],
    ['dutch', 'nl'],
    ['hebrew', 'he'],
    ['עברית', 'he'],
    ['Indonesian', 'id'],
    ['Norwegian', 'no'],
    ['elvish', 'elvish'],
  ])('asks for the language %s by its primary subtag %s', (value, code) => {
    expect(parse(`lang:${value}`)).toEqual({ kind: 'keyword', name: 'language', value: code });
  });

  it('is nothing where all of it is only begun', () => {
    expect(parse('()')).toEqual({ kind: 'all', parts: [] });
    expect(parse('in:headline said:')).toEqual({ kind: 'all', parts: [] });
  });

  it.each(['oil -tax', 'oil -(gas tax', '-foo:oil'])(
    'never takes what it excludes for half typed: %s',
    (text) => {
      expect(JSON.stringify(parse(text))).not.toContain('"isPrefix":true');
    },
  );

  it('excludes all of what looks like an operator', () => {
    expect(parse('-foo:oil')).toMatchObject({ kind: 'not', part: { kind: 'all', parts: [{}, {}] } });
  });

  it('lets the last word be half typed until a space follows', () => {
    expect(parse('oil pri')).toMatchObject({ parts: [{ isPrefix: false }, { isPrefix: true }] });
    expect(parse('oil pri ')).toMatchObject({ parts: [{ isPrefix: false }, { isPrefix: false }] });
    expect(parse('(oil pri)')).toMatchObject({ parts: [{ isPrefix: false }, { isPrefix: true }] });
  });

  it.each([
    ['oil AND gas', ['oil', 'gas']],
    ['oil AND (gas AND tax)', ['oil', 'gas', 'tax']],
    ['oil and gas', ['oil', 'and', 'gas']],
    ['AND oil', ['oil']],
    ['AND', ['AND']],
  ])('takes an AND between words for what holds anyway: %s', (text, words) => {
    expect(textsOf(text)).toEqual(words);
  });

  it('moves in: onto the words beside it and into their brackets', () => {
    const masks = wordsOf(parse('in:caption (oil OR gas) tax')).map(({ fields }) => fields);
    expect(masks).toEqual([8, 8, 8]);
  });

  it('counts back from today', () => {
    expect(parse('after:2w')).toEqual({ kind: 'days', from: today - 14, to: Infinity });
  });

  it.each([
    ['said:"Dr Holt"', ['holt']],
    ['said:"Prof. Dr. Mira Holt"', ['mira', 'holt']],
    ['by:"Mme de Moor"', ['de', 'moor']],
    ['by:"Don Lee"', ['don', 'lee']],
    ['said:"don felipe', ['felipe']],
    ['said:"دکتر رستگار"', ['رستگار']],
    ['said:Judge', ['judge']],
  ])('leaves titles out of names: %s', (text, values) => {
    const asked = parse(text);
    const query = asked.kind === 'speaker' ? asked.words : asked;
    const parts = query.kind === 'all' ? query.parts : [query];
    expect(parts.map((part) => part.kind === 'keyword' && part.value)).toEqual(values);
  });

  it.each([
    ['oil NOT gas', 'oil -gas'],
    ['oil AND NOT  "crude oil" ', 'oil -"crude oil" '],
    ['NOT (oil OR section:arts) tax', '-(oil OR section:arts) tax'],
    ['NOT Section:arts', '-section:arts'],
    ['oil OR NOT gas', 'oil OR -gas'],
    ['OPEC NOT USA', 'OPEC -USA'],
    ['原油 NOT 天然', '原油 -天然'],
  ])('excludes what stands behind a NOT in capitals: %s', (text, same) => {
    expect(parse(text)).toEqual(parse(same));
  });

  it.each(['not gas', 'KNOT gas', '"NOT gas"', 'NOT', 'MAYOR DOES NOT RESIGN'])(
    'excludes nothing: %s',
    (text) => {
      expect(JSON.stringify(parse(text))).not.toContain('"kind":"not"');
    },
  );

  it('never throws, whatever is typed', () => {
    const piece = fc.constantFrom(
      '"',
      '(',
      ')',
      '-',
      ':',
      ' ',
      'OR ',
      'NOT ',
      'in:',
      'before:',
      'section:"',
      'said:',
      'oil',
      '“',
      '7d',
    );
    const typed = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(piece).map((pieces) => pieces.join('')),
    );
    fc.assert(
      fc.property(typed, (text) => {
        expect(wordsOf(parse(text)).every((word) => word.text !== '')).toBe(true);
      }),
    );
  });
});
