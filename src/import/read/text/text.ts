import type { Block } from '#edition/block.ts';
import { type Origin, type Reading, aDraft, trouble } from '#import/draft.ts';
import { type Head, headOf } from './head.ts';
import { paragraphsOf } from './paragraphs.ts';

/**
 * A plain text as a draft: its first line is the headline, every other line or paragraph a paragraph of the body.
 *
 * - A line with the mark of Markdown is a heading.
 * - Fields that a scrape wrote over it, "Title: …", "Author: …", are read; the way to its page is dropped.
 * - What those lines are (picture names, bylines, widgets) the edits tell.
 * - A text without a second line, or without a sentence, is no article and is skipped.
 */
export function readText(text: string, origin: Origin): Reading {
  const read = paragraphsOf(text);
  const head = headOf(read);
  const levels = new Map<string, number>();
  const lines = read.map((line, at) => (at < head.length ? line : withoutMark(line, levels)));
  const [headline, ...paragraphs] = withoutHead(lines, head);
  if (headline === undefined)
    return trouble('a file with nothing but white space', 'give a file with a story in it');
  const skipped = isBesideTheStories(origin.source)
    ? 'a note beside the stories, by its name'
    : notAStory(headline, paragraphs);
  if (skipped !== undefined) return { drafts: [], troubles: [], skipped };
  const isAgain = paragraphs[0] === headline;
  const body = paragraphs.slice(isAgain ? 1 : 0).map((paragraph): Block => {
    const level = levels.get(paragraph);
    if (level === undefined) return { type: 'paragraph', text: paragraph };
    return { type: 'heading', level: Math.max(2, level), text: paragraph };
  });
  const { length: _length, ...fields } = head;
  return { drafts: [{ ...aDraft('text', origin), ...fields, headline, body, visible: lines }], troubles: [] };
}

// "## What it costs ##", as Markdown marks a heading; "# 1 is the roof." is a sentence
const HEADING = /^(?<marks>#{1,6})\s+(?<text>\S.{0,118}[^\s.#])(?:\s+#+)?$/;

/** A line without the mark of a heading, whose level is noted. */
function withoutMark(line: string, levels: Map<string, number>): string {
  const { marks, text } = HEADING.exec(line)?.groups ?? {};
  if (marks === undefined || text === undefined) return line;
  levels.set(text, marks.length);
  return text;
}

/** The lines of a text below its head, the headline first. */
function withoutHead(lines: readonly string[], { headline, length }: Head): readonly string[] {
  return headline === undefined ? lines.slice(length) : [headline, ...lines.slice(length)];
}

function isBesideTheStories(source: string): boolean {
  return /(?:^|[/\\])(?:readme|licen[cs]e|copying|changelog|notice|authors|contributing)(?:\.\w+)?$/i.test(
    source,
  );
}

function notAStory(headline: string, paragraphs: string[]): string | undefined {
  if (paragraphs.length === 0) return 'a text of one line: a story has a headline and a paragraph';
  if (headline.length > 400) return 'a text without a headline: its first line is a paragraph';
  const hasSentence = paragraphs.some((paragraph) => paragraph.length >= 20);
  return hasSentence ? undefined : 'a text without a sentence';
}
