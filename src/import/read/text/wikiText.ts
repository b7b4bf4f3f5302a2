import type { Block } from '#edition/block.ts';
import type { Drop } from '#import/draft.ts';
import { dateOf } from '#import/read/date/date.ts';
import { visibleText } from './markdown/markdown.ts';
import { plainLine } from './paragraphs.ts';
import { wikiTable, wikiTableLength } from './wikiTable.ts';

// "{{w|Oslo|the capital}}", "[[Kenya]]", "{{date|…}}"
const MARKUP = /\{\{[a-z]+[^{}]*\}\}|\[\[[^[\]]+\]\]/gi;
// Where a template begins and ends
const BRACES = /(\{\{|\}\})/;
/** Templates deeper in others are left as they are: the time for each level is that of the whole text. */
const MAX_DEPTH = 20;
// A template that lost a brace, alone on its line: "{publish}}"
const BROKEN_TEMPLATE = /^\{[a-z ]+\}\}$/i;
const DATE = /\{\{date\|([^{}|]+)\}\}/i;
// "[[File:pier.jpg|thumb|The pier]]", and a link to the same page in another language "[[de:Hafen]]"
const ATTACHED =
  /\[\[(?:(?:file|image|category|media)\s*:(?:[^[\]]|\[\[[^[\]]*\]\])*|[a-z]{2,3}(?:-[a-z]+)?:[^[\]|]+)\]\]/gi;

/** Whether a text is written in the markup of MediaWiki: at least two templates or links of it. */
export function isWikiText(text: string): boolean {
  return (text.match(MARKUP)?.length ?? 0) >= 2;
}

/** The date a `{{date|…}}` template gives. */
export function wikiDate(text: string): { published?: string } {
  const published = dateOf(DATE.exec(text)?.[1]);
  return published === undefined ? {} : { published };
}

/**
 * Wiki markup as blocks: headings, lists, tables and paragraphs, links and templates that stand for words as those words.
 *
 * - Other templates, files and categories are dropped, each as the text it was.
 */
export function wikiParagraphs(text: string): { body: Block[]; drops: Drop[]; visible: string[] } {
  const drops: Drop[] = [];
  const lines = withoutMarkup(text, drops)
    .split('\n')
    .map((line) => line.trim());
  const body: Block[] = [];
  const seen: string[] = [];
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? '';
    const length = wikiTableLength(lines, at);
    const table = length > 0 ? wikiTable(lines.slice(at, at + length), bare) : [];
    for (const block of table) body.push(block);
    if (length === 0) addLine(line, body, drops);
    const shown = length > 0 ? visibleText(table) : [bare(line)];
    for (const words of shown) if (words !== '' && !BROKEN_TEMPLATE.test(words)) seen.push(words);
    at += Math.max(0, length - 1);
  }
  return { body, drops, visible: [...drops.map((drop) => drop.text), ...seen] };
}

function withoutMarkup(text: string, drops: Drop[]): string {
  const unmarked = without(without(text, '<!--', '-->').replace(/<ref[^<>]*\/>/gi, ''), '<ref', '</ref>');
  return worded(unmarked.replace(/<br\s*\/?>/gi, ' ').replace(/<\/?[a-z][^<>]*>/gi, ''), drops)
    .replace(ATTACHED, (link) => {
      drops.push({ text: link.replace(/^\[\[|\]\]$/g, ''), rule: 'wiki attachment' });
      return '';
    })
    .replace(/\[\[(?:[^[\]|]*\|)?([^[\]|]*)\]\]/g, '$1')
    .replace(/\[https?:[^\s[\]]+ ([^[\]]+)\]/g, '$1');
}

/** A text without what stands from one mark to the next other one; a mark that is never closed stays. */
function without(text: string, open: string, close: string): string {
  let rest = '';
  let at = 0;
  for (let start = text.indexOf(open); start >= 0; start = text.indexOf(open, at)) {
    const end = text.indexOf(close, start + open.length);
    if (end < 0) break;
    rest += text.slice(at, start);
    at = end + close.length;
  }
  return rest + text.slice(at);
}

/** A text with each template as the words it stands for, inner ones first; braces without their others stay. */
function worded(text: string, drops: Drop[]): string {
  const open = [''];
  for (const part of text.split(BRACES)) {
    const inner = part === '}}' && open.length > 1 ? (open.pop() ?? '') : undefined;
    if (part === '{{' && open.length <= MAX_DEPTH) open.push('');
    else open[open.length - 1] += inner === undefined ? part : wordsOf(inner, drops);
  }
  return open.join('{{');
}

/** The words a template stands for: the label of a link, else none. */
function wordsOf(template: string, drops: Drop[]): string {
  const [name = '', ...fields] = template.split('|').map((field) => field.trim());
  if (/^(?:w|wikipedia|wp|l|lang|nowrap|small|quote)$/i.test(name)) {
    const words = fields.filter((field) => !/^\w+\s?=/.test(field));
    return words.at(-1) || words[0] || '';
  }
  drops.push({ text: template, rule: 'wiki template' });
  return '';
}

function addLine(line: string, body: Block[], drops: Drop[]): void {
  const heading = /^(={2,6})\s*(.*?)\s*=*$/.exec(line);
  const item = /^[*#]+\s*(.+)$/.exec(line);
  const text = bare(line);
  if (BROKEN_TEMPLATE.test(text)) {
    drops.push({ text, rule: 'wiki template' });
  } else if (heading) {
    if (text) body.push({ type: 'heading', level: heading[1]?.length ?? 2, text });
  } else if (item) {
    const last = body.at(-1);
    if (last?.type === 'list') last.items.push({ text });
    else body.push({ type: 'list', items: [{ text }], ...(line.startsWith('#') && { ordered: true }) });
  } else if (text !== '') body.push({ type: 'paragraph', text });
}

function bare(line: string): string {
  return plainLine(line.replace(/^={2,6}\s*|\s*={2,6}$|^[*#:;]+\s*/g, '').replace(/'{2,5}/g, ''));
}
