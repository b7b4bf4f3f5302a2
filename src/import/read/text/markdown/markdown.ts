import type { Block } from '#edition/block.ts';
import { blockText } from '#edition/blockText.ts';
import type { RichText } from '#edition/text/text.ts';
import { captionAndCredit } from '#import/read/captionAndCredit.ts';
import { resolved } from '#import/read/html/address.ts';
import { toBlocks } from '#import/read/html/blocks.ts';
import { parsePiece } from '#import/read/html/tree.ts';
import { type RichTextBuilder, richTextBuilder } from '#import/read/html/richText.ts';

// What only Markdown writes: "[the pier](https://…)", "**late**", "![](pier.jpg)", a fence
const TELLING =
  /^`{3,}[\w+-]*(?:\n|$)|\]\((?:https?:|[./#]|[^()\s]+\.\w{2,5}\))|(?<![\p{L}\p{N}*])\*\*(?=\S)[^*]+(?<=\S)\*\*/u;
// "## What it costs ##"; "# 1 is the roof." is a sentence
const HEADING = /^(?<marks>#{1,6})\s+(?<text>\S.{0,118}[^\s.#])(?:\s+#+)?$/;
const PICTURE = /^!\[(?<alt>[^\]]*)\]\((?<src>\S+?)(?:\s+["'](?<title>.*)["'])?\)$/;
// Pictures within a line, and one that is a link: "[![Badge](b.png)](https://…)"
const PICTURE_WITHIN = /(?<!`)!\[[^[\]]*\]\([^()\s]+(?:\s+["'][^"'()]*["'])?\)/g;
const LINKED_PICTURE = new RegExp(
  String.raw`\[\s*(${PICTURE_WITHIN.source})\s*\]\([^()\s]*(?:\s+["'][^"'()]*["'])?\)`,
  'g',
);
const FENCE = /^\s{0,3}(?<fence>`{3,}|~{3,})[^`]*$/;
const BARE_FENCE = /^\s{0,3}(?<fence>`{3,}|~{3,})\s*$/;
const FENCED = /^\s*(?:`{3,}|~{3,})[^\n]*\n(?:(?<code>[^]*)\n)?[^\n]*$/;
const QUOTED = /^>/;
const ROW = /^\|.*\|$/s;
const RULE = /^\|[\s:|-]+$/;
const DIVIDER = /^(?:(?:\*\s?){3,}|(?:-\s?){3,}|(?:_\s?){3,})$/;
const INLINE =
  /\[(?<label>[^[\]]+)\]\((?<href>[^()\s]+)(?:\s+["'][^"']*["'])?\)|(?<![\p{L}\p{N}*_`])(?<fence>\*\*|__|\*|_|`)(?=\S)(?<words>(?:(?!\k<fence>)[^\n])+)(?<=\S)\k<fence>(?![\p{L}\p{N}*_`])|<(?<bare>https?:[^\s<>]+)>|\\(?<escaped>[\p{P}\p{S}])/gu;
const MARKS = { '**': 'strong', __: 'strong', '*': 'emphasis', _: 'emphasis', '`': 'code' } as const;
/** A line without end is no paragraph that anyone marked up. */
const LONGEST = 20_000;
const MAX_NESTING = 4;

/** Whether a text is written in Markdown beyond its headings. */
export function isMarkdown(lines: readonly string[]): boolean {
  return lines.some((line) => line.length <= LONGEST && TELLING.test(line));
}

// "> quoted", "## A heading", "| a row |", "- an item", "1. an item"
const MARKED = /^\s*(?:[>|]|#{1,6}\s|[-+*•◦▪▫]\s|\d{1,3}[.)]\s|!\[|\[\d+\]\s)/;
const ENDED = /[.!?:;。][*_"”’»')\]]*\s*$/;
// "--- | :---: | ---:" below the heads of columns
const RULE_WITHIN = /^\s*:?-{2,}:?\s*(?:\|\s*:?-{2,}:?\s*)+$/;
// "<figure>", "<p align="center">": a piece of HTML up to the next blank line
const HTML =
  /^\s{0,3}<(?:p|div|figure|img|picture|table|details|summary|center|blockquote|ul|ol|section|aside|h[1-6]|hr|iframe|video|audio)(?:\s[^<>]*)?\/?>|^\s{0,3}<\/(?:p|div|figure|details|center|section|aside)>\s*$/i;

/**
 * The paragraphs of Markdown: a line goes on in the next but where that is marked, or a sentence ends in a text that is not
 * wrapped; what stands between fences is one, as it was written, and so is a piece of HTML.
 */
export function markdownParagraphs(lines: readonly string[], isWrapped: boolean): string[] {
  const paragraphs: string[] = [];
  const bare = lines.map((line) => BARE_FENCE.exec(line)?.groups?.['fence']);
  let before = '';
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? '';
    const end = Math.max(endOfFence(line, bare, at), endOfHtml(lines, at));
    const rows = rowsFrom(lines, at);
    if (rows.length > 0) for (const row of rows) paragraphs.push(row);
    else if (end > at) paragraphs.push(lines.slice(at, end + 1).join('\n'));
    else if (mayGoOn(before, isWrapped) && goesOnIn(line, before))
      paragraphs[paragraphs.length - 1] += `${BROKEN.test(before) ? '\n' : ' '}${line.trim()}`;
    else if (line.trim() !== '') paragraphs.push(line.trim());
    before = end > at || rows.length > 0 ? '' : line;
    at = Math.max(end, at + rows.length - 1);
  }
  return paragraphs;
}

// "**Velmora votes**" over "*By Ada Quill*": lines that are wholly set in one way are no paragraph together
const WHOLE = /^\s*(?<fence>\*\*|__|\*|_)(?=[^\s*_])[^*_]+(?<=[^\s*_])\k<fence>\s*$/;

function goesOnIn(line: string, before: string): boolean {
  const isApart = WHOLE.test(before) && (/^\s*(?:\*\*|__)/.test(before) || WHOLE.test(line));
  return !isApart && !MARKED.test(line);
}

// Two spaces at the end of a line keep it apart from the next
const BROKEN = /\S {2,}$/;

function mayGoOn(line: string, isWrapped: boolean): boolean {
  return line.trim() !== '' && !/^\s*[#>|!<-]/.test(line) && (isWrapped || !ENDED.test(line));
}

/** The rows of a table without bars around it, as those of one that has them. */
function rowsFrom(lines: readonly string[], start: number): string[] {
  const [head = '', rule = ''] = [lines[start], lines[start + 1]];
  if (!RULE_WITHIN.test(rule) || !head.includes('|') || ROW.test(head)) return [];
  let end = start + 2;
  while (lines[end]?.includes('|') === true) end++;
  return lines.slice(start, end).map((line) => `| ${line.trim()} |`);
}

/** Where a piece of HTML ends that a line begins; the line itself where that begins none. */
function endOfHtml(lines: readonly string[], start: number): number {
  if (!HTML.test(lines[start] ?? '')) return start;
  let end = start;
  while ((lines[end + 1] ?? '').trim() !== '') end++;
  return end;
}

/** A block of code longer than this is no part of a story; it bounds what a fence without an end costs. */
const MAX_FENCED = 400;

/** Where what a line fences off ends, at the next bare fence as long; the line itself where it fences nothing off. */
function endOfFence(line: string, bare: readonly (string | undefined)[], start: number): number {
  const fence = FENCE.exec(line)?.groups?.['fence'];
  if (fence === undefined) return start;
  const within = bare.slice(start + 1, start + MAX_FENCED);
  return start + 1 + within.findIndex((end) => end?.startsWith(fence));
}

/** Whether a paragraph is what stands between fences, where white space counts. */
export function isCode(paragraph: string): boolean {
  return FENCED.test(paragraph);
}

/** A heading of Markdown, which a text may have that uses nothing else of it. */
export function headingOf(line: string): Block | undefined {
  const { marks, text } = HEADING.exec(line)?.groups ?? {};
  if (marks === undefined || text === undefined) return undefined;
  return { type: 'heading', level: Math.max(2, marks.length), ...inlineText(text) };
}

/** Lines of a text in Markdown as blocks; quoted lines behind one another are one quotation, rows one table. */
export function markdownBlocks(lines: readonly string[]): Block[] {
  const paragraphs: string[] = [];
  for (const [index, line] of lines.entries()) {
    const before = lines[index - 1] ?? '';
    const opensTable = RULE.test(lines[index + 1] ?? '');
    if (!opensTable && [QUOTED, ROW].some((kind) => kind.test(before) && kind.test(line)))
      paragraphs[paragraphs.length - 1] += `\n${line}`;
    else paragraphs.push(line);
  }
  return paragraphs.flatMap(blocksOf);
}

/** What a reader sees of blocks, line by line. */
export function visibleText(blocks: readonly Block[]): string[] {
  return blocks.flatMap((block) => blockText(block).split('\n')).filter((line) => line !== '');
}

/** The block of a line, and behind it the pictures that stood within. */
function blocksOf(paragraph: string): Block[] {
  const fenced = FENCED.exec(paragraph)?.groups;
  if (fenced) return fenced['code'] ? [{ type: 'preformatted', text: fenced['code'] }] : [];
  if (HTML.test(paragraph)) return toBlocks(parsePiece(paragraph), undefined);
  if (paragraph.length > LONGEST || ROW.test(paragraph)) return [markdownBlock(paragraph)];
  const line = paragraph.replaceAll(LINKED_PICTURE, '$1');
  const pictures = PICTURE.test(line) ? [] : (line.match(PICTURE_WITHIN) ?? []);
  const words = pictures.reduce((rest, picture) => rest.replace(picture, ''), line);
  const text = pictures.length === 0 ? line : words.replaceAll(/ {2,}/g, ' ').trim();
  return [...(text === '' ? [] : [text]), ...pictures].map(markdownBlock);
}

function markdownBlock(line: string): Block {
  const { alt, src, title } = PICTURE.exec(line)?.groups ?? {};
  if (src !== undefined) return { type: 'image', src, ...(alt && { alt }), ...captionAndCredit(title ?? '') };
  if (DIVIDER.test(line)) return { type: 'divider' };
  if (QUOTED.test(line)) return { type: 'quote', ...inlineText(line.replaceAll(/^(?:>\s?)+/gm, '')) };
  if (ROW.test(line)) return tableOf(line.split('\n'));
  // A dash may open speech in a text, an item in Markdown
  return headingOf(line) ?? { type: 'paragraph', ...inlineText(line.replace(/^[-+*]\s+(?=\S)/, '• ')) };
}

function tableOf(lines: readonly string[]): Block {
  const cells = lines
    .filter((line) => !RULE.test(line))
    .map((line) =>
      line
        .slice(1, -1)
        .split(/(?<!\\)\|/)
        .map(inlineText),
    );
  const [header, ...rows] = cells;
  return header && RULE.test(lines[1] ?? '')
    ? { type: 'table', header, rows }
    : { type: 'table', rows: cells };
}

function inlineText(line: string): RichText {
  const text = richTextBuilder();
  if (line.length > LONGEST) return { text: line };
  addInline(line, text, 0);
  return text.take();
}

function addInline(source: string, text: RichTextBuilder, nesting: number): void {
  let at = 0;
  for (const match of nesting > MAX_NESTING ? [] : source.matchAll(INLINE)) {
    addLines(source.slice(at, match.index), text);
    at = match.index + match[0].length;
    addMarked(match.groups ?? {}, text, nesting);
  }
  addLines(source.slice(at), text);
}

function addMarked(
  { label, href, fence, words, bare, escaped }: Partial<Record<string, string>>,
  text: RichTextBuilder,
  nesting: number,
): void {
  const address = resolved(href ?? bare, undefined);
  const isLink = address !== undefined;
  const close = isLink
    ? text.open({ type: 'link', href: address })
    : isFence(fence) && text.open({ type: MARKS[fence] });
  const inside = label ?? words;
  if (inside === undefined || fence === '`') text.add(inside ?? bare ?? escaped ?? '');
  else addInline(inside, text, nesting + 1);
  if (close) close();
}

function isFence(fence: string | undefined): fence is keyof typeof MARKS {
  return fence !== undefined && fence in MARKS;
}

function addLines(words: string, text: RichTextBuilder): void {
  for (const [index, line] of words.split('\n').entries()) {
    if (index > 0) text.lineBreak();
    text.add(line);
  }
}
