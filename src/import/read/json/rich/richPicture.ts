import { type Element, type Node, parsePiece } from '#import/read/html/tree.ts';
import { type Fields, fieldsField, namesField, textField } from '#import/read/json/fields.ts';
import { saidIn } from '#import/read/json/linked.ts';

const FILES = ['asset', 'image', 'file', 'target', 'external', 'value', 'media'];

/** A picture with its caption, a text or nodes, which `captioned` reads; its address may stand in an asset. */
export function pictureOf(node: Fields, data: Fields, captioned: (caption: unknown) => Node[]): Element {
  const files = [data, node].flatMap((each) => FILES.map((name) => fieldsField(each, name)));
  const file = files.find(Boolean) ?? {};
  // An entry of Contentful says in its fields what others say of themselves
  const said = { ...data, ...(fieldsField(file, 'fields') ? saidIn(file) : file) };
  const src = textField(said, 'url', 'src', 'uri', 'href') ?? '';
  const alt = textField({ ...said, ...data }, 'alt', 'alt_text', 'alternativeText', 'altText') ?? '';
  const image: Element = { tag: 'img', attributes: { src, alt }, children: [] };
  const told = data['caption'] ?? said['caption'];
  const credit = creditOf({ ...said, ...data });
  const words: Node[] = typeof told === 'string' ? parsePiece(told).children : captioned(told);
  if (credit !== undefined) words.push(` ${credit}`);
  if (words.length === 0) return image;
  const figcaption: Element = { tag: 'figcaption', attributes: {}, children: words };
  return { tag: 'figure', attributes: {}, children: [image, figcaption] };
}

/** Who took a picture, as Arc says it: "Photo: Ada Quill/The Courier". */
export function creditOf(picture: Fields): string | undefined {
  const credits = fieldsField(picture, 'credits') ?? {};
  const names = ['by', 'affiliation'].flatMap((name) => namesField(credits, name));
  return names.length > 0 ? `Photo: ${names.join('/')}` : undefined;
}
