import { type Fields, fieldsField, isFields, listField, textField } from '#import/read/json/fields.ts';

/** What Arc calls a link to another story between two paragraphs. */
export const ASIDE = 'interstitial_link';

// What each calls its nodes, without case and hyphens: "heading-2", "bulletList", "list-item"
const TAGS: readonly [RegExp, string][] = [
  [/^h[1-6]$/, '$&'],
  [/^head(?:ing|er)_?([1-6])$/, 'h$1'],
  [/^head(?:ing|er)(?:one|two)$/, 'h2'],
  [/^head(?:ing|er)(?:three|four|five|six)$/, 'h3'],
  [/^(?:paragraph|normal|unstyled|p)$/, 'p'],
  [/^(?:unorderedlist|bullet(?:ed)?list|ul(?:list)?|(?:unordered)?(?:check|task)list)$/, 'ul'],
  [/^(?:orderedlist|number(?:ed)?list|ol(?:list)?)$/, 'ol'],
  [/^(?:(?:(?:un)?ordered|bulleted|numbered|check|task)?listitem|taskitem|todo|li)$/, 'li'],
  [/^(?:blockquote|quote|pullquote)$/, 'blockquote'],
  [/^(?:(?:auto|hyper)?link|a)$/, 'a'],
  [/^(?:entry|asset|resource)hyperlink$|^(?:mention|emoji)$/, 'span'],
  [/^(?:hr|horizontalrule|divider|separator|delimiter|thematicbreak)$/, 'hr'],
  [/^(?:hardbreak|linebreak|br)$/, 'br'],
  [/^(?:code|codeblock|preformatted|pre)$/, 'pre'],
  [/^table$/, 'table'],
  [/^(?:tablerow|tr)$/, 'tr'],
  [/^(?:tablecell|td)$/, 'td'],
  [/^(?:table(?:header)?(?:cell)?header|tableheadercell|th)$/, 'th'],
  [/^(?:figure|figcaption)$/, '$&'],
  [/^(?:image|simpleimage|imageblock|picture|photo|img|upload|embeddedassetblock)$/, 'img'],
];

/** What a node calls itself: "paragraph", "core/list", "extended-heading", "header-two". */
export function kindOf(node: Fields): string {
  const style = node['_type'] === 'block' ? textField(node, 'style') : undefined;
  const kind = style ?? textField(node, 'nodeType', 'type', '_type', 'name', 'blockName') ?? '';
  return kind.replace(/^(?:core\/|extended-)/, '');
}

/** The element that a node stands for; `div` for one of a kind that is not known. */
export function tagOf(node: Fields): string {
  if (textField(node, 'listItem') !== undefined) return 'li';
  const data = dataOf(node);
  const kind = kindOf(node);
  // Arc calls a paragraph a text
  if (kind === 'text' && textField(node, 'content') !== undefined) return 'p';
  if (kind === 'tablecell' && Number(node['headerState'] ?? 0) > 0) return 'th';
  const level = /^head(?:ing|er)$/.test(kind) ? levelOf(data) : '';
  const name = `${kind === 'list' ? listKind(data) : ''}${kind}${level}`
    .toLowerCase()
    .replaceAll(/[-_\s]/g, '');
  const [pattern, tag] = TAGS.find(([each]) => each.test(name)) ?? [];
  return pattern && tag !== undefined ? name.replace(pattern, tag) : 'div';
}

function listKind(data: Fields): string {
  if (data['ordered'] === true) return 'ordered';
  return textField(data, 'format', 'listType', 'list_type', 'style') ?? 'unordered';
}

function levelOf(data: Fields): string {
  return textField(data, 'level') ?? /^h([1-6])$/.exec(textField(data, 'tag') ?? '')?.[1] ?? '2';
}

/** What a node holds beside its kind: in `data`, `attrs`, `attributes`, `fields` or a field of the name of its kind. */
export function dataOf(node: Fields): Fields {
  const names = ['data', 'attrs', 'attributes', 'fields', kindOf(node)];
  return (
    names.map((name) => fieldsField(node, name)).find((data) => data && Object.keys(data).length > 0) ?? node
  );
}

/** The nodes in a node, whatever it calls them. */
export function childrenOf(node: Fields): readonly Fields[] {
  if (textField(node, 'slice_type') !== undefined) return nodesInSlice(node);
  const lists = [node, dataOf(node)].flatMap((each) => CHILDREN.map((name) => nodesIn(each, name)));
  return lists.find((list) => list.length > 0) ?? [];
}

/** What stands in a slice of Prismic (https://prismic.io/docs/slice), whatever its fields are called. */
function nodesInSlice(node: Fields): readonly Fields[] {
  const parts = [fieldsField(node, 'primary') ?? {}, ...listField(node, 'items').filter(isFields)];
  return parts.flatMap((part) =>
    Object.values(part).flatMap((field) => {
      if (Array.isArray(field)) return field.filter(isFields);
      return isFields(field) && Object.hasOwn(field, 'dimensions') ? [{ type: 'image', data: field }] : [];
    }),
  );
}

function nodesIn(fields: Fields, name: string): readonly Fields[] {
  const inner = fieldsField(fields, name);
  if (inner)
    return listField(fieldsField(inner, 'root') ?? inner, inner['root'] ? 'children' : 'content').filter(
      isFields,
    );
  return listField(fields, name).flatMap((child) =>
    isFields(child) ? [child] : typeof child === 'string' ? [{ type: 'listitem', content: child }] : [],
  );
}

const CHILDREN = [
  'content',
  'children',
  'innerBlocks',
  'blocks',
  'content_elements',
  'rich_text',
  'items',
  'images',
  'body',
];
