import { isMail } from './mail.ts';
import { PROLOGUE, otherXml } from './otherXml.ts';
import { isTable } from './table.ts';

/** What a source's text is, told by its content, not by its name. */
export type Format = 'json' | 'opml' | 'feed' | 'wire' | 'page' | 'xml' | 'mail' | 'table' | 'text';

/**
 * The format of a text.
 *
 * - JSON begins with `{` or `[`, broken or not; but "[12.03.2024] A headline" is text, since it cannot be read as JSON.
 * - XML formats are told by their root element, a page by a tag that only pages have.
 * - A text that merely mentions a tag is text.
 */
export function formatOf(text: string): Format {
  return isMail(text) ? 'mail' : markupOf(text);
}

function markupOf(text: string): Format {
  const head = text.slice(0, 4000).replace(/^[\ufeff\s]+/, '');
  if (JSON_HEAD.test(head) || (head.startsWith('[') && isParsed(text))) return 'json';
  const markup = head.replace(PROLOGUE, '');
  const root = ROOTS.find(([, form]) => form.test(markup));
  if (root) return root[0];
  if (otherXml(head) !== undefined) return 'xml';
  if (PAGE.test(markup)) return 'page';
  if (/^<!doctype\s+html/i.test(head) || /<(?:html|body)[\s>]/i.test(head)) return 'page';
  if (/^<\?xml\s/i.test(head)) return 'xml';
  return isTable(head) ? 'table' : 'text';
}

const ROOTS: readonly (readonly [Format, RegExp])[] = [
  ['opml', /^<opml[\s>]/i],
  ['feed', /^<(?:[a-z]+:)?(?:rss|feed|rdf|channel|entry)[\s>]/i],
  ['wire', /^<(?:[a-z\d]+:)?(?:nitf|newsItem|newsMessage|newsML)[\s>]/i],
];
const PAGE =
  /^<(?:!doctype\s+html|html|head|body|title|meta|link|script|style|div|article|main|section|p|h[1-6]|table|ul)[\s/>]/i;

// `{"title"`, `[{`, `[[{`, `[]`: a text does not begin so
const JSON_HEAD = /^(?:\{\s*["}]|\[(?:\s*\[)*\s*(?:[{\]]|$))/;

function isParsed(text: string): boolean {
  try {
    JSON.parse(text.replace(/^\ufeff/, ''));
    return true;
  } catch {
    return false;
  }
}
