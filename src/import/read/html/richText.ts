import type { Mark, RichText } from '#edition/text/text.ts';

// White space as HTML folds it; no-break spaces are the author's
const SPACE = /[ \t\n\f\r]+/g;
const SENTENCE_END = /[.!?…。！？"”»’)]/;

/**
 * Gathers text and marks as inline elements open and close, folding white space as a browser shows it.
 *
 * - A line break stands as one line feed, without spaces beside it.
 * - `take` gives what was gathered, trimmed, with only the marks that still hold text, and starts afresh.
 */
export type RichTextBuilder = {
  add(text: string): void;
  lineBreak(): void;
  open(mark: OpenMark): () => void;
  take(): RichText;
  isBlank(): boolean;
  endsInWord(): boolean;
  /** Whether a line break ends it, behind a sentence or another break. */
  endsInLine(): boolean;
  isOnly(words: string): boolean;
};

type OpenMark = { type: 'link'; href: string } | { type: Exclude<Mark['type'], 'link'> };

export function richTextBuilder(): RichTextBuilder {
  let text = '';
  let marks: Mark[] = [];
  let generation = 0;
  // The last character, the last that is no space, a space that a line break takes back, and whether all is white, kept
  // apart: to look into a text while it grows copies all of it each time
  let last = '';
  let space = '';
  let isBlank = true;
  let ending = '';
  let isLineDone = false;
  const length = (): number => text.length + space.length;
  return {
    add(added) {
      const folded = added.replace(SPACE, ' ');
      const joined = last === '' || last === ' ' || last === '\n' ? folded.replace(/^ /, '') : folded;
      if (joined === '') return;
      last = joined.at(-1) ?? '';
      ending = joined.trimEnd().at(-1) ?? ending;
      text += space + (last === ' ' ? joined.slice(0, -1) : joined);
      space = last === ' ' ? ' ' : '';
      isBlank &&= joined.trim() === '';
    },
    lineBreak() {
      isLineDone = last === '\n' || SENTENCE_END.test(ending);
      text += '\n';
      last = '\n';
      space = '';
    },
    open(mark) {
      const opened = generation;
      let start = length();
      let reopened = opened;
      return () => {
        // A block inside the inline element ended the text before: the mark goes on from the new start
        if (generation !== reopened) start = 0;
        reopened = generation;
        if (length() > start) marks.push({ ...mark, start, end: length() });
      };
    },
    take() {
      const taken = trimmed(text + space, marks);
      text = '';
      last = '';
      ending = '';
      space = '';
      isBlank = true;
      marks = [];
      generation++;
      return taken;
    },
    isBlank: () => isBlank,
    endsInLine: () => last === '\n' && isLineDone,
    endsInWord: () => /[^\s([]/u.test(last),
    isOnly: (words) => length() <= words.length + 1 && text === words,
  };
}

// What an editor leaves behind in an empty line: zero-width space and joiners
const UNSEEN_FIRST = /^[\s\u200b-\u200d\u2060]+/;
const UNSEEN = /[\s\u200b-\u200d\u2060]/;

function withoutUnseenEnd(text: string): string {
  let end = text.length;
  while (end > 0 && UNSEEN.test(text[end - 1] ?? '')) end--;
  return text.slice(0, end);
}

/** The same words without white space at the ends, marks moved along, empty ones gone, in reading order. */
export function trimmed(text: string, marks: readonly Mark[]): RichText {
  const lead = text.length - text.replace(UNSEEN_FIRST, '').length;
  const inner = withoutUnseenEnd(text.slice(lead));
  const kept = marks
    .map((mark) => shrunk(moved(mark, -lead), inner))
    .filter((mark) => mark.start < mark.end)
    .sort((a, b) => a.start - b.start || b.end - a.end);
  return kept.length > 0 ? { text: inner, marks: kept } : { text: inner };
}

/** A mark of a text that stands so many characters further on in another. */
export function moved(mark: Mark, by: number): Mark {
  return { ...mark, start: mark.start + by, end: mark.end + by };
}

function shrunk(mark: Mark, text: string): Mark {
  let start = Math.max(0, mark.start);
  let end = Math.min(text.length, mark.end);
  while (start < end && /\s/.test(text[start] ?? '')) start++;
  while (end > start && /\s/.test(text[end - 1] ?? '')) end--;
  return { ...mark, start, end };
}
