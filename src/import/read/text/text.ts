import type { Block } from '#edition/block.ts';
import { type Drop, type Origin, type Reading, aDraft, trouble } from '#import/draft.ts';
import { blockText } from '#edition/blockText.ts';
import { type Head, headOf } from './head/head.ts';
import { headingOf, isMarkdown, markdownBlocks, visibleText } from './markdown/markdown.ts';
import { paragraphsOf } from './paragraphs.ts';
import { withoutPrintout } from './printout.ts';
import { cellsOf } from './set.ts';

const MARKDOWN_FILE = /\.(?:md|mdx|markdown|mdown|mkd)$/i;
// "---", and below it the first field
const FRONT_MATTER =
  /^\ufeff?(?:-{3}|\+{3})[ \t]*\r?\n(?:[\p{Ll}_][\p{L}\p{N}_-]{1,30}\s?(?::[ \t\r\n]|=)|\[)/u;

/**
 * A plain text as a draft: its first line is the headline, every other line or paragraph a paragraph of the body.
 *
 * - A line with the mark of Markdown is a heading; where a text is all in Markdown, the rest of it is read as well.
 * - Fields that a scrape wrote over it, "Title: …", "Author: …", are read; the way to its page is dropped.
 * - What those lines are (picture names, bylines, widgets) the edits tell.
 * - A text without a second line, or without a sentence, is no article and is skipped.
 */
export function readText(source: string, origin: Origin): Reading {
  const isPage = MARKDOWN_FILE.test(origin.source) || FRONT_MATTER.test(source);
  const { text, over, drops } = withoutPrintout(source);
  const lines = paragraphsOf(text, isPage);
  if (lines.length === 0)
    return trouble('a file with nothing but white space', 'give a file with a story in it');
  const { headline, body, ...draft } = storyOf(lines, isPage);
  const skipped = besideTheStories(origin.source) ?? notAStory(headline, body.map(blockText));
  if (skipped !== undefined) return { drafts: [], troubles: [], skipped };
  const whole = {
    ...aDraft('text', origin),
    ...draft,
    headline,
    body: body.slice(blockText(body[0] ?? aParagraph('')) === headline ? 1 : 0),
    visible: [...over.map((drop) => drop.text), ...draft.visible, ...drops.map((drop) => drop.text)],
    drops: [...over, ...draft.drops, ...drops],
  };
  return { drafts: [whole], troubles: [] };
}

type TextStory = Omit<Head, 'length' | 'pictures' | 'isMail'> & {
  headline: string;
  body: Block[];
  visible: string[];
};

/** The head of a text, and its body: with the first line once more where a field over it is the headline. */
function storyOf(lines: readonly string[], isPage: boolean): TextStory {
  const { length, pictures = [], isMail = false, ...head } = headOf(lines);
  const { read, drops } = isMail ? withoutSignature(lines) : { read: lines, drops: [] };
  const blocks = blocksBelow(read.slice(length), isPage || isMail || isMarkdown(read));
  const [first = aParagraph(''), ...rest] = blocks;
  return {
    ...head,
    headline: head.headline ?? blockText(first),
    body: [...pictures.map(aParagraph), ...(head.headline === undefined ? rest : blocks)],
    visible: [...read.slice(0, length), ...visibleText(blocks), ...drops.map((drop) => drop.text)],
    drops: [...head.drops, ...drops],
  };
}

/** A mail without who sent it, which goes below two dashes (RFC 3676, 4.3). */
function withoutSignature(lines: readonly string[]): { read: readonly string[]; drops: Drop[] } {
  const at = lines.indexOf('--');
  if (at < 0) return { read: lines, drops: [] };
  const drops = lines.slice(at).map((text) => ({ text, rule: 'the signature of a mail' }));
  return { read: lines.slice(0, at), drops };
}

function blocksBelow(below: readonly string[], isMarked: boolean): Block[] {
  return isMarked
    ? markdownBlocks(below)
    : below.map((line) => headingOf(line) ?? tableOf(line) ?? dividerOf(line) ?? aParagraph(line));
}

// "* * *", "==========" between two parts of a story
const DIVIDER = /^(?:\*\s?){3}$|^(?<mark>[=_~*-])\k<mark>{5,}$|^(?:[•·]\s?){3}$|^⁂$/;

function dividerOf(line: string): Block | undefined {
  return DIVIDER.test(line) ? { type: 'divider' } : undefined;
}

/** Rows of cells; a first one without a number, over others with some, is the head. */
function tableOf(paragraph: string): Block | undefined {
  if (!paragraph.includes('\t')) return undefined;
  const rows = paragraph.split('\n').map((line) => cellsOf(line).map((text) => ({ text })));
  const [head = [], ...others] = rows;
  const isHead = !head.some(isNumber) && others.every((row) => row.some(isNumber));
  return isHead ? { type: 'table', header: head, rows: others } : { type: 'table', rows };
}

function isNumber({ text }: { text: string }): boolean {
  return /^\P{L}*\p{Nd}\P{L}*$/u.test(text);
}

function aParagraph(text: string): Block {
  return { type: 'paragraph', text };
}

function besideTheStories(source: string): string | undefined {
  if (/\.[ct]sv$/i.test(source)) return 'a table of something else than articles';
  return /(?:^|[/\\])(?:readme|licen[cs]e|copying|changelog|notice|authors|contributing)(?:\.\w+)?$/i.test(
    source,
  )
    ? 'a note beside the stories, by its name'
    : undefined;
}

function notAStory(headline: string, paragraphs: string[]): string | undefined {
  if (paragraphs.length === 0) return 'a text of one line: a story has a headline and a paragraph';
  if (headline.length > 400) return 'a text without a headline: its first line is a paragraph';
  const hasSentence = paragraphs.some((paragraph) => paragraph.length >= 20);
  return hasSentence ? undefined : 'a text without a sentence';
}
