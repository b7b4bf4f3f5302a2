import { type Element, type Node, parsePiece } from '#import/read/html/tree.ts';
import { type Fields, fieldsField, isFields, listField, textField } from '#import/read/json/fields.ts';
import { htmlToText } from '#import/read/json/htmlText.ts';
import { deltaNodes } from './delta.ts';
import { rowsOf } from './grid.ts';
import { ASIDE, childrenOf, dataOf, kindOf, tagOf } from './kinds.ts';
import { type Links, anElement, entityOf, linksOf, markedText } from './marks.ts';
import { mobiledocElements } from './mobiledoc.ts';
import { pictureOf } from './richPicture.ts';

/** Nodes nested deeper hold no text that anyone wrote. */
const MAX_NESTING = 60;

/**
 * The rich text of a content management system as elements: nodes with nodes of text inside, as Contentful, Sanity,
 * Strapi, ProseMirror, Slate, Lexical and Notion write it, or with text as HTML, as Editor.js, Gutenberg and Arc do, or
 * with marks beside the text, as Draft.js and Mobiledoc do, or line by line, as Quill does. `undefined` where a value is none. A database may hold it as a text of JSON.
 */
export function richElement(given: unknown): Element | undefined {
  const value = typeof given === 'string' ? parsed(given) : given;
  const root = isFields(value) ? (fieldsField(value, 'root') ?? value) : undefined;
  const sections = root && mobiledocElements(root, (card) => elementOf(card, OUTSIDE));
  if (sections) return anElement('div', sections);
  const lines = deltaNodes(value);
  if (lines) return anElement('div', nodesOf(lines, OUTSIDE));
  const nodes = Array.isArray(value) ? value.filter(isFields) : root ? childrenOf(root) : [];
  const isRich = nodes.some((node) => childrenOf(node).length > 0 || tagOf(node) !== 'div');
  const entities = (root && fieldsField(root, 'entityMap')) ?? {};
  return isRich ? anElement('div', nodesOf(nodes, { ...OUTSIDE, entities })) : undefined;
}

function parsed(text: string): unknown {
  try {
    return /^\s*[[{]/.test(text) ? JSON.parse(text) : undefined;
  } catch {
    // A text that begins with a bracket
    return undefined;
  }
}

/** Where a node stands: in which element, how deep, with which links and entities. */
type Place = { tag: string; nesting: number; links: Links; entities: Fields };

const OUTSIDE: Place = { tag: 'div', nesting: 0, links: new Map(), entities: {} };

function nodesOf(nodes: readonly Fields[], place: Place): Node[] {
  if (place.nesting > MAX_NESTING) return [];
  let items: Node[] = [];
  let before: string | undefined;
  return nodes.flatMap((node): Node[] => {
    if (kindOf(node) === ASIDE) return [];
    const element = nodeOf(node, place);
    const list = listOver(node, place);
    const isNew = list !== before;
    before = list;
    if (list === undefined) return [element];
    const level = Number(textField(node, 'level') ?? Number(textField(node, 'depth') ?? 0) + 1);
    if (isNew) items = [];
    items.push(nestedIn(list, element, level));
    return isNew ? [anElement(list, items)] : [];
  });
}

/** The list that a node is an item of by itself: Sanity, Draft.js, Notion and Prismic write items one after the other. */
function listOver(node: Fields, { tag }: Place): 'ol' | 'ul' | undefined {
  const kind = kindOf(node);
  const item = textField(node, 'listItem') ?? LIST_ITEM.exec(kind)?.[0];
  if (item === undefined) return tag === 'div' && kind === 'list-item' ? 'ul' : undefined;
  return /^(?:number|o(?:rdered)?$)/.test(item) ? 'ol' : 'ul';
}

// "unordered-list-item", "numbered_list_item", "to_do"
const LIST_ITEM = /^(?:unordered|ordered|bulleted|numbered|o)(?=[-_]list[-_]item$)|^to_do$/;
const MAX_LEVEL = 8;

/** An item of the first level of a list, or in as many lists as it is deeper. */
function nestedIn(list: string, item: Node, level: number): Node {
  let nested = item;
  for (let left = Math.min(level, MAX_LEVEL); left > 1; left--) nested = anElement(list, [nested]);
  return nested;
}

function nodeOf(node: Fields, place: Place): Node {
  if (Array.isArray(node['innerContent'])) return anElement('div', parsePiece(htmlOf(node, 0)).children);
  const entity = kindOf(node) === 'atomic' ? entityOf(node, place.entities) : undefined;
  return elementOf(entity ?? node, place);
}

function elementOf(node: Fields, place: Place): Element {
  const data = dataOf(node);
  const tag = tagWithin(tagOf(node), place.tag);
  const inner = { ...place, tag, nesting: place.nesting + 1, links: linksOf(node) ?? place.links };
  const read = (value: unknown): Node[] => wordsOf(value, { ...inner, tag: 'span' });
  if (tag === 'img') return pictureOf(node, data, read);
  const rows = tag === 'table' ? rowsOf(node, data, read) : [];
  const inside = rows.length > 0 ? rows : insideOf(node, data, inner, place.tag);
  if (tag === 'div' && inside.length === 0) return foreignOf(data);
  return anElement(
    tag === 'div' && isLeaf(node) ? 'span' : tag,
    inside,
    tag === 'a' ? { href: addressOf(data) } : {},
  );
}

/** A block of WordPress with the blocks in it, as it is printed (https://developer.wordpress.org/reference/functions/parse_blocks/). */
function htmlOf(block: Fields, nesting: number): string {
  const inner = listField(block, 'innerBlocks').filter(isFields);
  let at = 0;
  const parts = nesting > MAX_NESTING ? [] : listField(block, 'innerContent');
  return parts
    .map((part) => (typeof part === 'string' ? part : htmlOf(inner[at++] ?? {}, nesting + 1)))
    .join('');
}

/** What is not known is an item in a list, and of the line within one. */
function tagWithin(tag: string, outer: string): string {
  if (tag !== 'div') return tag;
  if (outer === 'ul' || outer === 'ol') return 'li';
  return /^(?:p|h[1-6]|a|span|pre)$/.test(outer) ? 'span' : tag;
}

function isLeaf(node: Fields): boolean {
  return textOf(node) !== undefined && /^(?:text|span|equation|hashtag|code-highlight)?$/.test(kindOf(node));
}

/** The text of a node: a space alone may be all that stands between two others. */
function textOf(node: Fields): string | undefined {
  const texts = ['text', 'value', 'plain_text'].map((name) => node[name]);
  return texts.find((text) => typeof text === 'string' && text !== '')?.toString();
}

function insideOf(node: Fields, data: Fields, place: Place, outer: string): Node[] {
  const { tag, links } = place;
  const children = childrenOf(node);
  const text = textOf(node);
  if (text !== undefined && children.length === 0)
    return titled(markedText(text, node, links, place.entities), data, tag);
  const code = tag === 'pre' ? textField(data, 'code') : undefined;
  const html = textField(data, 'text') ?? textField(node, 'content') ?? textField(data, ...wordNames(tag));
  const words = code === undefined ? parsePiece(html ?? '').children : [code];
  // A list that stands in an item beside its words
  const isBeside = tag === 'li' && words.length > 0 && children.length > 0;
  const nested = nodesOf(children, isBeside ? { ...place, tag: outer } : place);
  const inside = [...words, ...(isBeside ? [anElement(outer, nested)] : nested)];
  return [...titled(inside, data, tag), ...sourceOf(data, tag)];
}

/** A box of some kind with its title over it. */
function titled(inside: Node[], data: Fields, tag: string): Node[] {
  const title = tag === 'div' && inside.length > 0 ? textField(data, 'title', 'heading') : undefined;
  return title === undefined ? inside : [anElement('h3', parsePiece(title).children), ...inside];
}

/** What the words of a node are called; a label is one of a line's words in a line alone, and else that of a button. */
function wordNames(tag: string): string[] {
  return tag === 'span' ? ['content', 'label'] : ['content', 'html', 'message', 'calloutText', 'values'];
}

/** Who said what a quotation holds. */
function sourceOf(data: Fields, tag: string): Node[] {
  if (tag !== 'blockquote') return [];
  const cite = fieldsField(data, 'citation') ?? {
    content: textField(data, 'citation', 'caption', 'attribution'),
  };
  const words = parsePiece(textField(cite, 'content', 'text') ?? '').children;
  return words.length > 0 ? [anElement('footer', words)] : [];
}

/** A film, a post or a card of another page, with what is said of it. */
function foreignOf(data: Fields): Element {
  const address = addressOf({ ...data, ...fieldsField(data, 'raw_oembed') });
  if (!/^https?:/.test(address)) return anElement('div', []);
  const about = fieldsField(data, 'meta') ?? fieldsField(data, 'metadata') ?? {};
  const title = textField(data, 'caption', 'title') ?? textField(about, 'title') ?? '';
  return anElement('iframe', [], { src: address, title: htmlToText(title) });
}

function addressOf(data: Fields): string {
  return textField(data, 'uri', 'href', 'url', 'source', 'src', 'link') ?? '';
}

/** What a caption or a cell holds: HTML, nodes, or a node with them. */
function wordsOf(value: unknown, place: Place): Node[] {
  if (typeof value === 'string') return parsePiece(value).children;
  if (Array.isArray(value)) return nodesOf(value.filter(isFields), place);
  return isFields(value) ? insideOf(value, dataOf(value), place, 'span') : [];
}
