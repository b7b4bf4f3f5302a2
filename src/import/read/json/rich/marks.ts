import type { Element, Node } from '#import/read/html/tree.ts';
import { type Fields, fieldsField, isFields, listField, textField } from '#import/read/json/fields.ts';

/** Where marks of text lead that are named by a key, as those of Sanity are. */
export type Links = ReadonlyMap<string, string>;

const MARK_TAGS: Readonly<Record<string, string>> = {
  bold: 'strong',
  strong: 'strong',
  italic: 'em',
  em: 'em',
  code: 'code',
  subscript: 'sub',
  sub: 'sub',
  superscript: 'sup',
  sup: 'sup',
};
/** The marks of Lexical, a bit each. */
const BITS: readonly [number, string][] = [
  [1, 'bold'],
  [2, 'italic'],
  [16, 'code'],
  [32, 'sub'],
  [64, 'sup'],
];

/** Where the marks in a node lead; absent where it has none of its own. */
export function linksOf(node: Fields): Links | undefined {
  const marks = listField(node, 'markDefs').filter(isFields);
  return marks.length === 0
    ? undefined
    : new Map(marks.map((mark) => [textField(mark, '_key') ?? '', textField(mark, 'href', 'url') ?? '']));
}

/**
 * A text in the elements of its marks: by name, as objects with a type, as keys of links, as flags of the node or of its
 * annotations, as bits; and in the link that it is itself.
 */
function marked(text: string, node: Fields, links: Links): Node {
  const named = listField(node, 'marks').map((mark) => (isFields(mark) ? linkOrName(mark) : mark));
  const flagged = { ...fieldsField(node, 'annotations'), ...node };
  const flags = Object.keys(MARK_TAGS).filter((name) => flagged[name] === true);
  const format = typeof node['format'] === 'number' ? node['format'] : 0;
  const bits = BITS.flatMap(([bit, name]) => (Math.trunc(format / bit) % 2 === 1 ? [name] : []));
  const href = textField(node, 'href');
  const own = href === undefined ? [] : [{ href }];
  return [...named, ...flags, ...bits, ...own].reduce<Node>((inner, mark) => {
    if (isFields(mark)) return anElement('a', [inner], { href: textField(mark, 'href') ?? '' });
    return typeof mark === 'string' ? inMark(inner, mark, links) : inner;
  }, withBreaks(text));
}

function withBreaks(text: string): Node {
  const lines = text.split('\n').flatMap((line, at) => (at > 0 ? [anElement('br', []), line] : [line]));
  return lines.length > 1 ? anElement('span', lines) : text;
}

function linkOrName(mark: Fields): unknown {
  const href = textField(fieldsField(mark, 'attrs') ?? {}, 'href');
  return href === undefined ? textField(mark, 'type') : { href };
}

function inMark(inner: Node, name: string, links: Links): Node {
  const href = links.get(name);
  if (href !== undefined) return anElement('a', [inner], { href });
  const tag = Object.hasOwn(MARK_TAGS, name) ? MARK_TAGS[name] : undefined;
  return tag === undefined ? inner : anElement(tag, [inner]);
}

/**
 * The text of a node in the elements of its marks. In a block of Draft.js they stand beside it as ranges, in UTF-16 code
 * units (https://draftjs.org/docs/api-reference-data-conversion).
 */
export function markedText(text: string, node: Fields, links: Links, entities: Fields): Node[] {
  const styles = [...rangesIn(node, 'inlineStyleRanges'), ...rangesIn(node, 'spans').map(rangeOfSpan)];
  const linked = rangesIn(node, 'entityRanges');
  const ends = [...styles, ...linked].flatMap((range) => [startOf(range), endOf(range)]);
  if (ends.length === 0) return [marked(text, node, links)];
  const within = ends.filter((at) => at > 0 && at < text.length);
  const bounds = [...new Set([0, ...within, text.length])].sort((a, b) => a - b);
  return bounds.slice(1).map((end, index) => {
    const start = bounds[index] ?? 0;
    const isOver = (range: Fields): boolean => startOf(range) <= start && endOf(range) >= end;
    const marks = styles.filter(isOver).map((range) => textField(range, 'style')?.toLowerCase());
    const [entity = {}] = linked.filter(isOver).map((range) => dataOfEntity(entities, range));
    const [own] = styles.filter(isOver).flatMap((range) => textField(range, 'url') ?? []);
    const href = textField(entity, 'url', 'href') ?? own;
    return marked(text.slice(start, end), { marks, href }, links);
  });
}

/** A range of Prismic as one of Draft.js. */
function rangeOfSpan(span: Fields): Fields {
  const start = Number(span['start'] ?? 0);
  const url = textField(fieldsField(span, 'data') ?? {}, 'url');
  return {
    offset: start,
    length: Number(span['end'] ?? 0) - start,
    style: span['type'],
    ...(url !== undefined && { url }),
  };
}

/** Nobody sets more marks in one paragraph; each is looked for over every part of it. */
const MOST_RANGES = 1000;

function rangesIn(node: Fields, name: string): Fields[] {
  return listField(node, name).filter(isFields).slice(0, MOST_RANGES);
}

/** The entity that a block holds, such as the picture that is all of it, as a node. */
export function entityOf(node: Fields, entities: Fields): Fields | undefined {
  const range = listField(node, 'entityRanges').find(isFields);
  const data = range && dataOfEntity(entities, range);
  const type = range && textField(entityIn(entities, range), 'type');
  return data && { type: type?.toLowerCase(), data };
}

function entityIn(entities: Fields, range: Fields): Fields {
  return fieldsField(entities, textField(range, 'key') ?? '') ?? {};
}

function dataOfEntity(entities: Fields, range: Fields): Fields | undefined {
  return fieldsField(entityIn(entities, range), 'data');
}

function startOf(range: Fields): number {
  return Number(range['offset'] ?? 0);
}

function endOf(range: Fields): number {
  return startOf(range) + Number(range['length'] ?? 0);
}

export function anElement(tag: string, children: Node[], attributes: Element['attributes'] = {}): Element {
  return { tag, attributes, children };
}
