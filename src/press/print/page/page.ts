import { direction, isLanguageTag } from '#edition/text/language.ts';
import { pageDataElementId } from '#edition/page/pageData.ts';
import { escapeHtml } from './html.ts';
import { policyElements } from './policy.ts';

/** One page of the site: where it lies, what its head says, and the data it brings along, as JSON texts. */
export type Page = {
  /** `article/a/index.html` */
  file: string;
  language: string;
  /** The language of the reader's own words, where it has none in that of the edition: the page is theirs, and runs their way. */
  spoken?: string;
  /** The language of the story it shows, where that is another: its faces are asked for as well. */
  storyLanguage?: string | undefined;
  head: string;
  /** What it shows before the reader's script has come. */
  content: string;
  data: string;
};

const LOCAL = /\b(src|href)="\.\//g; // href="./assets/index-Bk3.css"
const HTML_TAG = /<html[^>]*>/;
const FACE_NAME = / data-opens="\w+"/;
const FACE = /\s*<link\b[^>]*? data-opens="(\w+)"[^>]*>/g; // a face that only pages written so open with (`facesOf`)

/**
 * The reader's own index.html filled in for one page.
 *
 * - Every address of the reader's files becomes relative to the page's place, so the site works under any base path;
 *   with `base` ("/news/") it becomes absolute instead.
 */
export function pageHtml(template: string, { file, ...page }: Page, base?: string): string {
  return fill(template, { ...page, root: base ?? rootFrom(file) });
}

/** The way from a page up to the site's root: `../../` from `article/a/index.html`. */
export function rootFrom(file: string): string {
  const depth = file.split('/').length - 1;
  return depth === 0 ? './' : '../'.repeat(depth);
}

type Filling = Omit<Page, 'file'> & { root: string };

/** Replacements are functions: a `$&` in a headline is no pattern. */
function fill(template: string, page: Filling): string {
  const { language, spoken = language, storyLanguage, head, content, data, root } = page;
  const opening = new Set([...facesOf(language), ...facesOf(storyLanguage ?? language)]);
  if (hasAccents(spoken)) opening.add('interface');
  if (opening.has('ltr') && ITALIC.test(content)) opening.add('italic');
  return withRoot(template, root)
    .replace(FACE, (tag, name) => (opening.has(name) ? tag.replace(FACE_NAME, '') : ''))
    .replace(HTML_TAG, () => `<html lang="${escapeHtml(spoken)}" dir="${direction(spoken)}">`)
    .replace('<!--page-policy-->', () => policyElements)
    .replace('<!--page-head-->', () => head)
    .replace('<!--page-->', () => content)
    .replace('<!--page-data-->', () => data);
}

// What the sheets slant, but for small print: a standfirst, the words of a quotation, emphasis
const ITALIC = /<(?:blockquote|em)\b|\bclass="(?:standfirst|pulled)\b/;

/** The faces that text in a language opens with. */
function facesOf(language: string): string[] {
  return hasAccents(language) ? ['ltr', 'accents'] : [direction(language)];
}

/** Whether a language is in Latin letters with accents; English has those that are in its loan words. */
function hasAccents(language: string): boolean {
  if (!isLanguageTag(language)) return false;
  const { language: base, script } = new Intl.Locale(language).maximize();
  return script === 'Latn' && base !== 'en';
}

/** The element in which a page carries its data; `json` is what `toScriptJson` made. */
export function pageDataElement(json: string): string {
  return `<script type="application/json" id="${pageDataElementId}">${json}</script>`;
}

/** `root` is the way to the site's root, `address` the way from there. */
type Redirect = { root: string; address: string; title: string; language: string };

/** A page whose content lies elsewhere now: it leads there at once, and by a link where that is not followed. */
export function redirectHtml({ root, address, title, language }: Redirect): string {
  const to = escapeHtml(root + address);
  return [
    '<!DOCTYPE html>',
    `<html lang="${escapeHtml(language)}" dir="${direction(language)}">`,
    `<head><meta charset="utf-8"><title>${escapeHtml(title)}</title>`,
    `<meta name="robots" content="noindex"><meta http-equiv="refresh" content="0; url=${to}">`,
    `<link rel="icon" href="${escapeHtml(root)}icons/icon.svg" type="image/svg+xml">`,
    `<link rel="canonical" href="${to}"></head>`,
    `<body><p><a href="${to}">${escapeHtml(title)}</a></p></body></html>`,
    '',
  ].join('\n');
}

// A page served for an unknown address cannot know how deep it is, and a strict content policy forbids it to find out by a script
// of its own. So it asks for the reader at every depth up to four: the one that exists loads, the others are not found. The same
// file is never loaded twice, because only one of these addresses is the site's.
const DEPTHS = ['./', '../', '../../', '../../../', '../../../../'];
const READER_FILE = /\s*<(?:script|link)\b[^>]*\b(?:src|href)="\.\/[^>]*>(?:<\/script>)?/g;
const HINT = /\brel="modulepreload"(?![^>]* data-reader)/;

/** `404.html`: the reader without an article or a list, found from any depth up to four, or at `base` where it is known. */
export function notFoundHtml(template: string, page: Omit<Page, 'file'>, base?: string): string {
  if (base !== undefined) return fill(template, { ...page, root: base });
  const manifold = template.replace(READER_FILE, (tag) =>
    HINT.test(tag) ? '' : DEPTHS.map((root) => withRoot(tag, root)).join(''),
  );
  return fill(manifold, { ...page, root: './' });
}

function withRoot(html: string, root: string): string {
  return html.replace(LOCAL, (_, name: string) => `${name}="${root}`);
}
