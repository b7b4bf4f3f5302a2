import type { Block } from '#edition/block.ts';
import { type Origin, type Reading, aDraft, trouble } from '#import/draft.ts';
import { blockText } from '#edition/blockText.ts';
import { headOf } from './head.ts';
import { headingOf, isMarkdown, markdownBlocks, visibleText } from './markdown.ts';
import { paragraphsOf } from './paragraphs.ts';

/**
 * A plain text as a draft: its first line is the headline, every other line or paragraph a paragraph of the body.
 *
 * - A line with the mark of Markdown is a heading; where a text is all in Markdown, the rest of it is read as well.
 * - Fields that a scrape wrote over it, "Title: …", "Author: …", are read; the way to its page is dropped.
 * - What those lines are (picture names, bylines, widgets) the edits tell.
 * - A text without a second line, or without a sentence, is no article and is skipped.
 */
export function readText(text: string, origin: Origin): Reading {
  const read = paragraphsOf(text);
  const head = headOf(read);
  const { length, pictures = [], isMail = false, ...fields } = head;
  const isMarked = isMail || isMarkdown(read);
  const below = read.slice(length);
  const blocks = isMarked ? markdownBlocks(below) : below.map((line) => headingOf(line) ?? aParagraph(line));
  const lines = [...read.slice(0, length), ...visibleText(blocks)];
  const [first, ...rest] = blocks;
  const headline = head.headline ?? (first && blockText(first));
  const story = [...pictures.map(aParagraph), ...(head.headline === undefined ? rest : blocks)];
  const paragraphs = story.map(blockText);
  if (headline === undefined)
    return trouble('a file with nothing but white space', 'give a file with a story in it');
  const skipped = isBesideTheStories(origin.source)
    ? 'a note beside the stories, by its name'
    : notAStory(headline, paragraphs);
  if (skipped !== undefined) return { drafts: [], troubles: [], skipped };
  const isAgain = paragraphs[0] === headline;
  const body = story.slice(isAgain ? 1 : 0);
  return { drafts: [{ ...aDraft('text', origin), ...fields, headline, body, visible: lines }], troubles: [] };
}

function aParagraph(text: string): Block {
  return { type: 'paragraph', text };
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
