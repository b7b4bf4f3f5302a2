import { type Element, type Node, parsePiece } from '#import/read/html/tree.ts';
import { type Fields, fieldsField, isFields, listField, textField } from './fields.ts';

/** Nodes nested deeper hold no text that anyone wrote. */
const MAX_NESTING = 60;

/**
 * The rich text of a content management system as elements: nodes with nodes of text inside, as Contentful, Sanity,
 * Strapi, ProseMirror, Slate, Lexical and Notion write it, or with text as HTML, as Editor.js, Draft.js and Arc do.
 * `undefined` where a value is none.
 */
export function richElement(value: unknown): Element | undefined {
  const root = isFields(value) ? (fieldsField(value, 'root') ?? value) : undefined;
  const nodes = Array.isArray(value) ? value.filter(isFields) : root ? childrenOf(root) : [];
  const isRich = nodes.some((node) => childrenOf(node).length > 0 || tagOf(node) !== 'div');
  return isRich ? anElement('div', nodesOf(nodes, 0)) : undefined;
}

function nodesOf(nodes: readonly Fields[], nesting: number): Node[] {
  if (nesting > MAX_NESTING) return [];
  let items: Node[] = [];
  return nodes.flatMap((node): Node[] => {
    const element = nodeOf(node, nesting);
    // Sanity, Draft.js and Notion write the items of a list one after the other
    const list = textField(node, 'listItem') ?? LIST_ITEM.exec(kindOf(node))?.[0];
    if (list === undefined) {
      items = [];
      return [element];
    }
    items.push(element);
    return items.length > 1 ? [] : [anElement(/^(?:number|ordered)/.test(list) ? 'ol' : 'ul', items)];
  });
}

// "unordered-list-item", "numbered_list_item"
const LIST_ITEM = /^(?:unordered|ordered|bulleted|numbered)(?=[-_]list[-_]item$)/;

function nodeOf(node: Fields, nesting: number): Node {
  const data = dataOf(node);
  const tag = tagOf(node);
  const children = childrenOf(node);
  const html = textField(data, 'text') ?? textField(node, 'content') ?? textField(data, 'content');
  const text = textField(node, 'text', 'value', 'plain_text');
  if (text !== undefined && children.length === 0) {
    const words = marked(text, node);
    return tag === 'div' ? words : anElement(tag, [words]);
  }
  const address = textField(data, 'uri', 'href', 'url', 'src') ?? '';
  if (tag === 'img') return pictureOf(node, data, address);
  const inside = html === undefined ? nodesOf(children, nesting + 1) : parsePiece(html).children;
  return anElement(tag, inside, tag === 'a' ? { href: address } : {});
}

/** What a node holds beside its kind: in `data`, `attrs`, `attributes` or a field of the name of its kind. */
function dataOf(node: Fields): Fields {
  return (
    ['data', 'attrs', 'attributes', kindOf(node)].map((name) => fieldsField(node, name)).find(Boolean) ?? node
  );
}

function childrenOf(node: Fields): readonly Fields[] {
  const lists = [node, dataOf(node)].flatMap((each) => CHILDREN.map((name) => listField(each, name)));
  const children = lists.find((list) => list.length > 0) ?? [];
  return children.flatMap((child) =>
    isFields(child) ? [child] : typeof child === 'string' ? [{ type: 'listitem', content: child }] : [],
  );
}

const CHILDREN = ['content', 'children', 'blocks', 'content_elements', 'rich_text', 'items'];

// What each calls its nodes, without case and hyphens: "heading-2", "bulletList", "list-item"
const TAGS: readonly [RegExp, string][] = [
  [/^h[1-6]$/, '$&'],
  [/^head(?:ing|er)_?([1-6])$/, 'h$1'],
  [/^header(?:one|two)$/, 'h2'],
  [/^header(?:three|four|five|six)$/, 'h3'],
  [/^(?:paragraph|normal|unstyled|p)$/, 'p'],
  [/^(?:unorderedlist|bullet(?:ed)?list|ul)$/, 'ul'],
  [/^(?:orderedlist|number(?:ed)?list|ol)$/, 'ol'],
  [/^(?:(?:(?:un)?ordered|bulleted|numbered)?listitem|li)$/, 'li'],
  [/^(?:blockquote|quote)$/, 'blockquote'],
  [/^(?:hyperlink|link|a)$/, 'a'],
  [/^(?:hr|horizontalrule)$/, 'hr'],
  [/^(?:hardbreak|linebreak|br)$/, 'br'],
  [/^(?:code|codeblock|pre)$/, 'pre'],
  [/^(?:image|picture|img)$/, 'img'],
];

/** What a node calls itself: "paragraph", "core/list", "header-two". */
function kindOf(node: Fields): string {
  return (textField(node, 'style', 'nodeType', 'type', '_type', 'name') ?? '').replace(/^core\//, '');
}

function tagOf(node: Fields): string {
  if (textField(node, 'listItem') !== undefined) return 'li';
  const data = dataOf(node);
  const kind = kindOf(node);
  // Arc calls a paragraph a text
  if (kind === 'text' && textField(node, 'content') !== undefined) return 'p';
  const level = /^head(?:ing|er)$/.test(kind) ? levelOf(data) : '';
  const format =
    kind === 'list' ? (textField(data, 'format', 'listType', 'list_type', 'style') ?? 'unordered') : '';
  const name = `${format}${kind}${level}`.toLowerCase().replaceAll(/[-_\s]/g, '');
  const [pattern, tag] = TAGS.find(([each]) => each.test(name)) ?? [];
  return pattern && tag !== undefined ? name.replace(pattern, tag) : 'div';
}

function levelOf(data: Fields): string {
  return textField(data, 'level') ?? /^h([1-6])$/.exec(textField(data, 'tag') ?? '')?.[1] ?? '2';
}

/** A picture, whose address may stand in an asset, with its caption. */
function pictureOf(node: Fields, data: Fields, address: string): Element {
  const asset = ['asset', 'image', 'file'].map((name) => fieldsField(data, name) ?? fieldsField(node, name));
  const src = textField(asset.find(Boolean) ?? {}, 'url', 'src') ?? address;
  const caption = textField(data, 'caption');
  const image = anElement('img', [], { src, alt: textField(data, 'alt', 'alt_text') ?? '' });
  if (caption === undefined) return image;
  return anElement('figure', [image, anElement('figcaption', parsePiece(caption).children)]);
}

const MARK_TAGS: Readonly<Record<string, string>> = {
  bold: 'strong',
  strong: 'strong',
  italic: 'em',
  em: 'em',
  code: 'code',
};

/** A text in the elements of its marks: by name, as objects with a type, or as flags of the node. */
function marked(text: string, node: Fields): Node {
  const named = listField(node, 'marks').map((mark) => (isFields(mark) ? textField(mark, 'type') : mark));
  const flags = Object.keys(MARK_TAGS).filter((name) => node[name] === true);
  return [...named, ...flags].reduce<Node>((inner, name) => {
    const tag = typeof name === 'string' && Object.hasOwn(MARK_TAGS, name) ? MARK_TAGS[name] : undefined;
    return tag === undefined ? inner : anElement(tag, [inner]);
  }, text);
}

function anElement(tag: string, children: Node[], attributes: Element['attributes'] = {}): Element {
  return { tag, attributes, children };
}
