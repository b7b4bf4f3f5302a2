import { describe, expect, it } from 'vitest';
import { sentencesOf, sentenceSpans } from './sentences.ts';

describe('sentenceSpans', () => {
  it.each([
    ['en', 'The ferry came. It was late.', ['The ferry came.', 'It was late.']],
    [
      'en',
      'Mr. Holt of St. Anne’s spoke. So did J. Orrin.',
      ['Mr. Holt of St. Anne’s spoke.', 'So did J. Orrin.'],
    ],
    ['fa', 'باران آمد. کسی نماند؟', ['باران آمد.', 'کسی نماند؟']],
    ['zh', '船回来了。没有人在等。', ['船回来了。', '没有人在等。']],
    ['en', ' — … ', []],
  ])('in %s tells one from the next: %s', (language, text, expected) => {
    const spans = sentenceSpans(text, language);
    expect(spans.map((span) => span.text)).toEqual(expected);
    for (const span of spans) expect(text.slice(span.start, span.start + span.text.length)).toBe(span.text);
  });
});

describe('sentencesOf', () => {
  const story = document.createElement('article');
  story.lang = 'en';
  add(story, 'h1', 'Ferry returns', { className: 'story-headline' });
  const prose = add(story, 'div', '', { className: 'prose' });
  add(prose, 'p', 'It came. Nobody cheered.', { id: 'b0' });
  add(prose, 'aside', 'Nobody cheered.');
  const list = add(prose, 'ul', '', { id: 'b1' });
  add(list, 'li', 'New gates');
  add(list, 'li', 'A sill');
  add(add(prose, 'figure', '', { id: 'b2' }), 'figcaption', 'The quay.');
  add(prose, 'p', 'قایق آمد.', { id: 'b3', lang: 'fa' });

  it('says a story once, in order, each part in its language', () => {
    const said = sentencesOf(story, false);
    expect(said.map(({ text }) => text)).toEqual([
      'Ferry returns',
      'It came.',
      'Nobody cheered.',
      'New gates',
      'A sill',
      'قایق آمد.',
    ]);
    expect(said.at(-1)?.language).toBe('fa');
    expect(said[1]?.range.toString()).toBe('It came.');
  });

  it('says captions where they are asked for', () => {
    expect(sentencesOf(story, true).map(({ text }) => text)).toContain('The quay.');
  });
});

function add(parent: Element, tag: string, text: string, parts: Partial<HTMLElement> = {}): HTMLElement {
  const element = Object.assign(document.createElement(tag), { textContent: text, ...parts });
  parent.append(element);
  return element;
}
