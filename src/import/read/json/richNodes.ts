import type { Element, Node } from '#import/read/html/tree.ts';
import { type Fields, fieldsField, isFields, listField, textField } from './fields.ts';

/** Nodes nested deeper hold no text that anyone wrote. */
const MAX_NESTING = 60;

/**
 * The rich text of a content management system as elements: nodes with nodes of text inside, as Contentful, Sanity,
 * Strapi, ProseMirror and Slate write it. `undefined` where a value is none.
 */
export function richElement(value: unknown): Element | undefined {
  const nodes = Array.isArray(value) ? value : isFields(value) ? childrenOf(value) : [];
  const isRich = nodes.some(
    (node) => isFields(node) && (childrenOf(node).length > 0 || tagOf(node) !== 'div'),
  );
  return isRich ? anElement('div', nodesOf(nodes, 0)) : undefined;
}

function nodesOf(nodes: readonly unknown[], nesting: number): Node[] {
  if (nesting > MAX_NESTING) return [];
  let items: Node[] = [];
  return nodes.filter(isFields).flatMap((node): Node[] => {
    const element = nodeOf(node, nesting);
    // Sanity writes the items of a list one after the other
    const list = textField(node, 'listItem');
    if (list === undefined) {
      items = [];
      return [element];
    }
    items.push(element);
    return items.length > 1 ? [] : [anElement(list === 'number' ? 'ol' : 'ul', items)];
  });
}

function nodeOf(node: Fields, nesting: number): Node {
  const text = textField(node, 'text', 'value');
  const tag = tagOf(node);
  if (text !== undefined && childrenOf(node).length === 0) {
    const words = marked(text, node);
    return tag === 'div' ? words : anElement(tag, [words]);
  }
  const data = fieldsField(node, 'data') ?? fieldsField(node, 'attrs') ?? node;
  const address = textField(data, 'uri', 'href', 'url', 'src') ?? '';
  if (tag === 'img')
    return anElement(tag, [], { src: pictureOf(node) ?? address, alt: textField(data, 'alt') ?? '' });
  return anElement(tag, nodesOf(childrenOf(node), nesting + 1), tag === 'a' ? { href: address } : {});
}

function childrenOf(node: Fields): readonly unknown[] {
  const children = listField(node, 'content');
  return children.length > 0 ? children : listField(node, 'children');
}

// What each calls its nodes, without case and hyphens: "heading-2", "bulletList", "list-item"
const TAGS: readonly [RegExp, string][] = [
  [/^h[1-6]$/, '$&'],
  [/^heading([1-6])$/, 'h$1'],
  [/^(?:paragraph|normal|p)$/, 'p'],
  [/^(?:unorderedlist|bulletlist|bulletedlist|ul)$/, 'ul'],
  [/^(?:orderedlist|numberedlist|ol)$/, 'ol'],
  [/^(?:listitem|li)$/, 'li'],
  [/^(?:blockquote|quote)$/, 'blockquote'],
  [/^(?:hyperlink|link|a)$/, 'a'],
  [/^(?:hr|horizontalrule)$/, 'hr'],
  [/^(?:hardbreak|br)$/, 'br'],
  [/^(?:code|codeblock|pre)$/, 'pre'],
  [/^(?:image|picture|img)$/, 'img'],
];

function tagOf(node: Fields): string {
  if (textField(node, 'listItem') !== undefined) return 'li';
  const attributes = fieldsField(node, 'attrs') ?? node;
  const kind = textField(node, 'style', 'nodeType', 'type', '_type') ?? '';
  const level = kind === 'heading' ? (textField(attributes, 'level') ?? '2') : '';
  const format = kind === 'list' ? (textField(node, 'format') ?? 'unordered') : '';
  const name = `${format}${kind}${level}`.toLowerCase().replaceAll(/[-_\s]/g, '');
  const [pattern, tag] = TAGS.find(([each]) => each.test(name)) ?? [];
  return pattern && tag !== undefined ? name.replace(pattern, tag) : 'div';
}

/** The address of a picture in an asset. */
function pictureOf(node: Fields): string | undefined {
  const asset = fieldsField(node, 'asset') ?? fieldsField(node, 'image');
  return asset && textField(asset, 'url', 'src');
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
