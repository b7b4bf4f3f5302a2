import type { Node } from '#import/read/html/tree.ts';
import { type Fields, isFields, listField } from '#import/read/json/fields.ts';
import { anElement } from './marks.ts';

/** Nobody sets more marks around one word. */
const MOST_MARKS = 8;
const BLOCK = /^(?:p|h[1-6]|blockquote|aside)$/;
const MARK = /^(?:a|b|strong|i|em|code|sub|sup)$/;

/**
 * The sections of a Mobiledoc (https://github.com/bustle/mobiledoc-kit/blob/master/MOBILEDOC.md) as elements; a card goes to `read`
 * as a node of its name. `undefined` where a value is none.
 */
export function mobiledocElements(value: Fields, read: (card: Fields) => Node): Node[] | undefined {
  if (!Array.isArray(value['sections']) || !Array.isArray(value['markups'])) return undefined;
  const [cards, markups] = ['cards', 'markups'].map((name) => listField(value, name));
  return listField(value, 'sections').map((section): Node => {
    const [kind, named, inside] = listOf(section);
    const tag = typeof named === 'string' ? named.toLowerCase() : '';
    if (kind === 1) return anElement(BLOCK.test(tag) ? tag : 'p', wordsOf(inside, markups ?? []));
    if (kind === 2) return anElement('img', [], { src: textOf(named) });
    if (kind === 3)
      return anElement(
        tag === 'ol' ? 'ol' : 'ul',
        listOf(inside).map((item) => anElement('li', wordsOf(item, markups ?? []))),
      );
    const [name, payload] = listOf(typeof named === 'number' ? cards?.[named] : undefined);
    const card = isFields(payload) ? payload : {};
    return typeof card['markdown'] === 'string'
      ? anElement('div', card['markdown'].split(/\n\s*\n/).map(paragraphOf))
      : read({ ...card, type: textOf(name) });
  });
}

/** A paragraph of a card in Markdown, a heading where it is marked as one. */
function paragraphOf(text: string): Node {
  const [, marks = '', words = text] = /^(#{1,6})\s+(.*)$/.exec(text.trim()) ?? [];
  return anElement(marks === '' ? 'p' : `h${marks.length}`, [words]);
}

/** The words of a section: each with the marks that began before it and were not closed. */
function wordsOf(markers: unknown, markups: readonly unknown[]): Node[] {
  const open: unknown[] = [];
  return listOf(markers).map((marker): Node => {
    const [kind, opened, closed, words] = listOf(marker);
    for (const index of listOf(opened)) open.push(typeof index === 'number' ? markups[index] : undefined);
    const text: Node = kind === 0 ? textOf(words) : anElement('br', []);
    const marked = open.slice(-MOST_MARKS).reduceRight<Node>(inMarkup, text);
    open.length = Math.max(0, open.length - (Number(closed) || 0));
    return marked;
  });
}

/** A node in a markup: its tag, and its attributes as names and values in turn. */
function inMarkup(inner: Node, markup: unknown): Node {
  const [tag, attributes] = listOf(markup);
  const href = listOf(attributes)[listOf(attributes).indexOf('href') + 1];
  const name = textOf(tag).toLowerCase();
  return MARK.test(name) ? anElement(name, [inner], name === 'a' ? { href: textOf(href) } : {}) : inner;
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
