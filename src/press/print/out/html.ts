import type { PrintedBlock } from '#edition/block.ts';
import { safeHref } from '#edition/text/href.ts';
import type { PrintedImage } from '#edition/image.ts';
import { imagePath } from '#edition/paths.ts';
import { listTree, type ListItem } from '#edition/text/listTree.ts';
import { paragraphs } from '#edition/text/paragraphs.ts';
import type { Mark, RichText } from '#edition/text/text.ts';
import { escapeHtml } from '#press/print/page/html.ts';

/** Wide enough for a column of text in a feed reader, in pixels. */
const WIDTH = 1000;
const TAGS = { emphasis: 'em', strong: 'strong', code: 'code', sub: 'sub', sup: 'sup' } as const;

/**
 * The text of an article as HTML, for feeds: they have no other form for it.
 *
 * - Every text is escaped, every address goes through `safeHref`, and nothing but these elements is written.
 *
 * @param root leads to the site's root
 */
export function blocksHtml(body: readonly PrintedBlock[], root: string): string {
  return body.map((block) => blockHtml(block, root)).join('\n');
}

function blockHtml(block: PrintedBlock, root: string): string {
  switch (block.type) {
    case 'paragraph':
      return `<p>${richHtml(block)}</p>`;
    case 'heading':
      return `<h${block.level}>${richHtml(block)}</h${block.level}>`;
    case 'list':
      return listHtml(listTree(block.items), block.ordered === true ? 'ol' : 'ul');
    case 'quote':
      return element('blockquote', [
        ...paragraphs(block).map((part) => element('p', [richHtml(part)])),
        line(block.cite),
      ]);
    case 'table':
      return tableHtml(block);
    case 'preformatted':
      return `<pre>${escapeHtml(block.text)}</pre>`;
    case 'divider':
      return '<hr>';
    case 'embed':
      return embedHtml(block);
    case 'image':
      return imageHtml(block, root);
  }
}

function listHtml(items: readonly ListItem[], list: 'ol' | 'ul'): string {
  return element(
    list,
    items.map(({ item, children }) =>
      element('li', [richHtml(item), children.length > 0 ? listHtml(children, list) : '']),
    ),
  );
}

/** A link, and the words of what is embedded where it has some, as of a post. */
function embedHtml({ url, title, provider, text }: Extract<PrintedBlock, { type: 'embed' }>): string {
  const link = `<p>${linkHtml(url, escapeHtml(title ?? provider ?? url))}</p>`;
  return text === undefined ? link : element('blockquote', [`<p>${escapeHtml(text)}</p>`, link]);
}

/** A picture with its caption and credit, at the width of a feed reader. @param root leads to the site's root */
export function imageHtml(image: PrintedImage, root: string): string {
  const { name, widths, alt = '', caption, credit } = image;
  const width = widths.find((candidate) => candidate >= WIDTH) ?? widths.at(-1) ?? image.width;
  const height = Math.round((image.height * width) / image.width);
  const src = `${root}${imagePath(name, width, 'jpg')}`;
  const words = [caption, credit]
    .filter((text) => text !== undefined)
    .map(escapeHtml)
    .join(' ');
  const shown = `<img src="${escapeHtml(src)}" alt="${escapeHtml(alt)}" width="${width}" height="${height}">`;
  return element('figure', [shown, words && `<figcaption>${words}</figcaption>`]);
}

function tableHtml({ caption, header, rows }: Extract<PrintedBlock, { type: 'table' }>): string {
  const row = (cells: readonly RichText[], cell: 'th' | 'td'): string =>
    element(
      'tr',
      cells.map((text) => `<${cell}>${richHtml(text)}</${cell}>`),
    );
  const head = caption === undefined ? '' : `<caption>${escapeHtml(caption)}</caption>`;
  return element('table', [head, header ? row(header, 'th') : '', ...rows.map((cells) => row(cells, 'td'))]);
}

/** Marks may cross: at every edge all that are open are closed and those that go on are opened again. */
function richHtml({ text, marks = [] }: RichText): string {
  const edges = [...new Set([0, text.length, ...marks.flatMap(({ start, end }) => [start, end])])];
  const ordered = edges.sort((one, other) => one - other);
  return ordered
    .slice(0, -1)
    .map((start, place) => {
      const covering = marks.filter((mark) => mark.start <= start && start < mark.end);
      return covering.reduceRight(markHtml, escapeHtml(text.slice(start, ordered[place + 1])));
    })
    .join('');
}

function markHtml(inner: string, mark: Mark): string {
  return mark.type === 'link'
    ? linkHtml(mark.href, inner)
    : `<${TAGS[mark.type]}>${inner}</${TAGS[mark.type]}>`;
}

/** A feed is read elsewhere: an address within the site means nothing there. */
function linkHtml(href: string, inner: string): string {
  const safe = safeHref(href);
  const isAbsolute = safe !== undefined && /^[a-z]+:/i.test(safe);
  return isAbsolute ? `<a href="${escapeHtml(safe)}">${inner}</a>` : inner;
}

function line(text: string | undefined): string {
  return text === undefined ? '' : `<p>${escapeHtml(text)}</p>`;
}

function element(name: string, parts: readonly string[]): string {
  return `<${name}>${parts.join('')}</${name}>`;
}
