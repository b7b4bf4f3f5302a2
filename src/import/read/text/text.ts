import type { Block } from '#edition/block.ts';
import { type Drop, type Origin, type Reading, aDraft, trouble } from '#import/draft.ts';
import { blockText } from '#edition/blockText.ts';
import { type Fielded, fieldedText } from './head/fielded.ts';
import { type Head, headOf } from './head/head.ts';
import { headingOf, isMarkdown, markdownBlocks, visibleText } from './markdown/markdown.ts';
import { paragraphsOf, plainLine } from './paragraphs.ts';
import { withoutPrintout } from './printout.ts';
import { withPlaces } from '#import/read/places.ts';
import { cellsOf } from './set.ts';
import { storiesOf } from './several.ts';
import { isSubtitles, readSubtitles } from './subtitles.ts';
import { isWikiPage, readWikiPage } from './wikiPage.ts';

const MARKDOWN_FILE = /\.(?:md|mdx|markdown|mdown|mkd)$/i;
// "---", and below it the first field
const FRONT_MATTER =
  /^\ufeff?(?:-{3}|\+{3})[ \t]*\r?\n(?:[\p{Ll}_][\p{L}\p{N}_-]{1,30}\s?(?::[ \t\r\n]|=)|\[)/u;

/**
 * A plain text as a draft: its first line is the headline, every other line or paragraph a paragraph of the body.
 *
 * - A line with the mark of Markdown is a heading; where a text is all in Markdown, the rest of it is read as well.
 * - Fields that a scrape or a database wrote around it, "Title: …", "Author: …", are read; the way to its page is dropped.
 * - Where a text says itself that it holds several stories, each is one.
 * - What those lines are (picture names, bylines, widgets) the edits tell.
 * - A text without a second line, or without a sentence, is no article and is skipped.
 */
export function readText(source: string, origin: Origin): Reading {
  if (isSubtitles(source)) return readSubtitles(source, origin);
  if (!MARKDOWN_FILE.test(origin.source) && isWikiPage(source)) return readWikiPage(source, origin);
  const parts = storiesOf(source);
  const readings = parts.map(({ over, text }) => readStory(text, over, origin));
  const [first] = readings;
  if (first && readings.length === 1) return first;
  const drafts = readings.flatMap(({ drafts: found }) => found);
  return {
    drafts: withPlaces(drafts.map((draft) => ({ draft, names: [draft.source?.url] }))),
    troubles: readings.flatMap(({ troubles, skipped }, at) =>
      skipped === undefined
        ? troubles
        : [{ found: skipped, remedy: 'look at the text', place: `part ${at + 1}` }],
    ),
  };
}

function readStory(source: string, above: readonly string[], origin: Origin): Reading {
  const isPage = MARKDOWN_FILE.test(origin.source) || FRONT_MATTER.test(source);
  const printed = withoutPrintout(source);
  const { head, ...fielded } = fieldedText(printed.text);
  const lines = paragraphsOf(fielded.text, isPage);
  if (lines.length === 0 && !head)
    return trouble('a file with nothing but white space', 'give a file with a story in it');
  const { headline, body, ...draft } = storyOf(lines, isPage, head);
  const skipped = besideTheStories(origin.source) ?? notAStory(headline, body.map(blockText));
  if (skipped !== undefined) return { drafts: [], troubles: [], skipped };
  const apart = above.map((line) => ({ text: plainLine(line), rule: 'what tells a story from the others' }));
  const over = [...apart, ...printed.over, ...fielded.over];
  const under = [...fielded.under, ...printed.drops];
  const whole = {
    ...aDraft('text', origin),
    ...draft,
    headline,
    body: body.slice(blockText(body[0] ?? aParagraph('')) === headline ? 1 : 0),
    visible: [...textsOf(over), ...draft.visible, ...textsOf(under)],
    drops: [...over, ...draft.drops, ...under],
  };
  return { drafts: [whole], troubles: [] };
}

function textsOf(drops: readonly Drop[]): string[] {
  return drops.map(({ text }) => text);
}

type TextStory = Omit<Head, 'length' | 'pictures' | 'isMail'> & {
  headline: string;
  body: Block[];
  visible: string[];
};

/** The head of a text, from the fields around it where there are any, and its body: with the first line once more where a field is the headline. */
function storyOf(lines: readonly string[], isPage: boolean, said: Fielded['head']): TextStory {
  const {
    length,
    pictures = [],
    isMail = false,
    ...head
  } = said ? { ...said, length: 0, drops: [] } : headOf(lines);
  const { read, drops } = isMail ? withoutSignature(lines) : { read: lines, drops: [] };
  const blocks = blocksBelow(read.slice(length), isPage || isMail || isMarkdown(read));
  const [first = aParagraph(''), ...rest] = blocks;
  return {
    ...head,
    headline: head.headline ?? blockText(first),
    body: [...pictures.map(aParagraph), ...(head.headline === undefined ? rest : blocks)],
    visible: [...read.slice(0, length), ...visibleText(blocks), ...textsOf(drops)],
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
