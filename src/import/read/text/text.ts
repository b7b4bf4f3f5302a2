import { type Origin, type Reading, aDraft, trouble } from '#import/draft.ts';
import { paragraphsOf } from './paragraphs.ts';

/**
 * A plain text as a draft: its first line is the headline, every other line or paragraph a paragraph of the body.
 *
 * - What those lines are (picture names, bylines, widgets) the edits tell.
 * - A text without a second line, or without a sentence, is no article and is skipped.
 */
export function readText(text: string, origin: Origin): Reading {
  const lines = paragraphsOf(text);
  const [headline, ...paragraphs] = lines;
  if (headline === undefined)
    return trouble('a file with nothing but white space', 'give a file with a story in it');
  const skipped = isBesideTheStories(origin.source)
    ? 'a note beside the stories, by its name'
    : notAStory(headline, paragraphs);
  if (skipped !== undefined) return { drafts: [], troubles: [], skipped };
  const body = paragraphs.map((paragraph) => ({ type: 'paragraph' as const, text: paragraph }));
  return { drafts: [{ ...aDraft('text', origin), headline, body, visible: lines }], troubles: [] };
}

function isBesideTheStories(source: string): boolean {
  return /(?:^|[/\\])(?:readme|licen[cs]e|copying|changelog|notice|authors|contributing)(?:\.\w+)?$/i.test(
    source,
  );
}

function notAStory(headline: string, paragraphs: string[]): string | undefined {
  if (paragraphs.length === 0) return 'a text of one line: a story has a headline and a paragraph';
  if (headline.length > 400) return 'a text without a headline: its first line is a paragraph';
  const longest = Math.max(...paragraphs.map((paragraph) => paragraph.length));
  return longest < 20 ? 'a text without a sentence' : undefined;
}
