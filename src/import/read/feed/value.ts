import { htmlToText, unescaped } from '#import/read/json/htmlText.ts';
import { decodeEntities } from '#import/read/text/entities.ts';
import type { XmlElement } from './xml.ts';

/** A text construct of a feed: HTML to be read as a piece of a page, or plain text as it stands. */
export type Value = { html: string } | { text: string };

// Tags that a text of a feed may really carry; "<The Palace>" is a title
const TAG =
  /<\/?(?:a|abbr|acronym|address|applet|article|b|base|big|blink|blockquote|br|center|code|div|em|embed|figure|font|form|h[1-6]|hr|i|iframe|img|input|li|link|marquee|meta|object|ol|p|pre|q|s|script|section|small|span|strike|strong|style|sub|sup|table|tbody|td|th|tr|tt|u|ul|video)\b[^>]*>/i;
const HTML_TYPE = /^(?:html|xhtml|text\/html|application\/xhtml\+xml)$/;
const PLAIN_TYPE = /^(?:text|text\/plain)$/;
const ENTITY = /&(?:#\d+|#x[\da-f]+|[a-z]\w+);/i;

/**
 * What an element says, by its `type` and `mode` (RFC 4287 3.1, Atom 0.3) and, where a feed forgot them, by its look.
 *
 * - Markup that stands unescaped in the feed is read as HTML; base64 is decoded.
 */
export function valueOf(element: XmlElement): Value {
  const type = element.attributes['type']?.toLowerCase() ?? '';
  const mode = (element.attributes['mode'] ?? '').toLowerCase();
  if (mode === 'xml' && element.children.length > 0) return { html: withoutPrefixes(element) };
  if (mode === 'base64' || isBinary(type, element.text)) return looked(fromBase64(element.text), type);
  if (element.children.length > 0 && element.children.some(isMarkup))
    return { html: withoutPrefixes(element) };
  return looked(element.text, type);
}

/** The value as one plain line. */
export function plainValue(element: XmlElement | undefined): string | undefined {
  if (element === undefined) return undefined;
  const value = valueOf(element);
  const text =
    'html' in value ? htmlToText(value.html) : decodeEntities(value.text).replace(/\s+/g, ' ').trim();
  return text === '' ? undefined : text;
}

// "&lt;![CDATA[ … ]]&gt;": marked as text, and escaped all the same
const MARKED_AS_TEXT = /^\s*<!\[CDATA\[(?<own>[\s\S]*)\]\]>\s*$/;

function looked(said: string, type: string): Value {
  const text = MARKED_AS_TEXT.exec(said)?.groups?.['own'] ?? said;
  if (HTML_TYPE.test(type)) return { html: unescaped(text) };
  if (PLAIN_TYPE.test(type)) return { text };
  return TAG.test(text) || ENTITY.test(text) ? { html: unescaped(text) } : { text };
}

function isMarkup({ name }: XmlElement): boolean {
  return name.startsWith('xhtml:') || !name.includes(':') || name.startsWith('atom:');
}

/** Inner markup with prefixes of tags taken off: "<x:div>" is a division. */
function withoutPrefixes({ inner }: XmlElement): string {
  return inner
    .replace(/<!\[CDATA\[([\s\S]*?)\]\]>/g, '$1')
    .replace(/(<\/?)[a-z][\w-]*:(?=[a-z])/gi, '$1')
    .replace(/<(a|b|div|em|i|li|p|script|span|strong|td|iframe|object)((?:\s[^<>]*)?)\/>/gi, '<$1$2></$1>');
}

function isBinary(type: string, text: string): boolean {
  const isMarked = type !== '' && !/^(?:text|html|xhtml|text\/.*|.*[+/]xml)$/.test(type);
  return isMarked && /^[A-Za-z0-9+/=\s]{16,}$/.test(text);
}

function fromBase64(text: string): string {
  return Buffer.from(text.replace(/\s+/g, ''), 'base64').toString('utf8');
}
