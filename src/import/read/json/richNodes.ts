import { type Element, type Node, parsePiece } from '#import/read/html/tree.ts';
import { type Fields, fieldsField, isFields, listField, namesField, textField } from './fields.ts';

/** Nodes nested deeper hold no text that anyone wrote. */
const MAX_NESTING = 60;

/**
 * The rich text of a content management system as elements: nodes with nodes of text inside, as Contentful, Sanity,
 * Strapi, ProseMirror, Slate, Lexical and Notion write it, or with text as HTML, as Editor.js, Draft.js and Arc do.
 * `undefined` where a value is none. A database may hold it as a text of JSON.
 */
export function richElement(given: unknown): Element | undefined {
  const value = typeof given === 'string' ? parsed(given) : given;
  const root = isFields(value) ? (fieldsField(value, 'root') ?? value) : undefined;
  const nodes = Array.isArray(value) ? value.filter(isFields) : root ? childrenOf(root) : [];
  const isRich = nodes.some((node) => childrenOf(node).length > 0 || tagOf(node) !== 'div');
  return isRich ? anElement('div', nodesOf(nodes, 0)) : undefined;
}

function parsed(text: string): unknown {
  try {
    return /^\s*[[{]/.test(text) ? JSON.parse(text) : undefined;
  } catch {
    // A text that begins with a bracket
    return undefined;
  }
}

/** Where marks of text lead that are named by a key, as those of Sanity are. */
type Links = ReadonlyMap<string, string>;

const NO_LINKS: Links = new Map();

/** What Arc calls a link to another story between two paragraphs. */
export const ASIDE = 'interstitial_link';

function nodesOf(nodes: readonly Fields[], nesting: number, links: Links = NO_LINKS): Node[] {
  if (nesting > MAX_NESTING) return [];
  let items: Node[] = [];
  return nodes.flatMap((node): Node[] => {
    if (kindOf(node) === ASIDE) return [];
    const element = nodeOf(node, nesting, links);
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

function nodeOf(node: Fields, nesting: number, links: Links): Node {
  const data = dataOf(node);
  const tag = tagOf(node);
  const children = childrenOf(node);
  const html = textField(data, 'text') ?? textField(node, 'content') ?? textField(data, 'content');
  const text = textField(node, 'text', 'value', 'plain_text');
  if (text !== undefined && children.length === 0) {
    const words = marked(text, node, links);
    return tag === 'div' ? words : anElement(tag, [words]);
  }
  const address = textField(data, 'uri', 'href', 'url', 'src') ?? '';
  if (tag === 'img') return pictureOf(node, data, address);
  const inside =
    html === undefined ? nodesOf(children, nesting + 1, linksOf(node)) : parsePiece(html).children;
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
  [/^(?:image|picture|img|embeddedassetblock)$/, 'img'],
];

/** What a node calls itself: "paragraph", "core/list", "extended-heading", "header-two". */
function kindOf(node: Fields): string {
  return (textField(node, 'style', 'nodeType', 'type', '_type', 'name') ?? '').replace(
    /^(?:core\/|extended-)/,
    '',
  );
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
  const asset = ['asset', 'image', 'file', 'target'].map(
    (name) => fieldsField(data, name) ?? fieldsField(node, name),
  );
  const file = asset.find(Boolean) ?? {};
  const src = textField(file, 'url', 'src') ?? address;
  const said = { ...file, ...data };
  const caption = [textField(said, 'caption'), creditOf(said)].filter(Boolean).join(' ');
  const alt = textField(said, 'alt', 'alt_text', 'alternativeText') ?? '';
  const image = anElement('img', [], { src, alt });
  if (caption === '') return image;
  return anElement('figure', [image, anElement('figcaption', parsePiece(caption).children)]);
}

/** Who took a picture, as Arc says it: "Photo: Ada Quill/The Courier". */
export function creditOf(picture: Fields): string | undefined {
  const credits = fieldsField(picture, 'credits') ?? {};
  const names = ['by', 'affiliation'].flatMap((name) => namesField(credits, name));
  return names.length > 0 ? `Photo: ${names.join('/')}` : undefined;
}

const MARK_TAGS: Readonly<Record<string, string>> = {
  bold: 'strong',
  strong: 'strong',
  italic: 'em',
  em: 'em',
  code: 'code',
};

function linksOf(node: Fields): Links {
  const marks = listField(node, 'markDefs').filter(isFields);
  return new Map(marks.map((mark) => [textField(mark, '_key') ?? '', textField(mark, 'href', 'url') ?? '']));
}

/** A text in the elements of its marks: by name, as objects with a type, as keys of links, or as flags of the node. */
function marked(text: string, node: Fields, links: Links): Node {
  const named = listField(node, 'marks').map((mark) => (isFields(mark) ? textField(mark, 'type') : mark));
  const flags = Object.keys(MARK_TAGS).filter((name) => node[name] === true);
  return [...named, ...flags].reduce<Node>((inner, name) => {
    if (typeof name !== 'string') return inner;
    const href = links.get(name);
    if (href !== undefined) return anElement('a', [inner], { href });
    const tag = Object.hasOwn(MARK_TAGS, name) ? MARK_TAGS[name] : undefined;
    return tag === undefined ? inner : anElement(tag, [inner]);
  }, text);
}

function anElement(tag: string, children: Node[], attributes: Element['attributes'] = {}): Element {
  return { tag, attributes, children };
}
