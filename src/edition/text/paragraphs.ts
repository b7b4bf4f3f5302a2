import type { Mark, RichText } from './text.ts';

/** A part of a text, and where it begins. */
export type Part = RichText & { start: number };

/** The paragraphs of a text that parts them by line feeds, each with its own marks. */
export function paragraphs({ text, marks = [] }: RichText): readonly Part[] {
  let start = 0;
  return text.split('\n').map((line) => {
    const [from, to] = [start, start + line.length];
    start = to + 1;
    const inside = marks.filter((mark) => mark.start < to && mark.end > from);
    return { start: from, text: line, marks: inside.map((mark) => within(mark, from, to)) };
  });
}

function within(mark: Mark, from: number, to: number): Mark {
  return { ...mark, start: Math.max(mark.start, from) - from, end: Math.min(mark.end, to) - from };
}
