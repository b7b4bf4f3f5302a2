import type { Mark, RichText } from '#edition/text/text.ts';

/** Text, or a mark around more of it. */
export type Span = string | { mark: Mark; children: readonly Span[] };

/**
 * Turns flat ranges into a tree that HTML can say.
 *
 * - Marks that cross are cut where they do; a link is never cut, so it stays one stop for the keyboard.
 * - A link inside a link is dropped, since HTML has none.
 * - The text of the tree is the text that came in, always. The tree is at most six deep: one level a type.
 *
 * @example nest({ text: 'a b', marks: [{ type: 'strong', start: 2, end: 3 }] }) // ['a ', { mark, children: ['b'] }]
 */
export function nest({ text, marks = [] }: RichText): readonly Span[] {
  const links = apart(marks.filter((mark) => mark.type === 'link'));
  const others = PLAIN_TYPES.flatMap((type) => joined(marks.filter((mark) => mark.type === type)));
  const cut = others.flatMap((mark) => cutAtLinks(mark, links));
  return nestWithin(text, 0, text.length, [...links, ...cut].sort(outermostFirst));
}

const PLAIN_TYPES = ['emphasis', 'strong', 'code', 'sub', 'sup'] as const;

/** `marks` are sorted, and lie between `start` and `end`. */
function nestWithin(text: string, start: number, end: number, marks: readonly Mark[]): readonly Span[] {
  const spans: Span[] = [];
  let at = start;
  for (let rest = marks; rest[0];) {
    const [mark] = rest;
    const inside = rest.slice(1).filter((other) => other.start < mark.end);
    if (at < mark.start) spans.push(text.slice(at, mark.start));
    spans.push({ mark, children: nestWithin(text, mark.start, mark.end, inside.map(endingBy(mark.end))) });
    at = mark.end;
    const left = inside.filter((other) => other.end > mark.end).map(startingAt(mark.end));
    rest = [...left.sort(outermostFirst), ...rest.slice(1 + inside.length)];
  }
  if (at < end) spans.push(text.slice(at, end));
  return spans;
}

function startingAt(start: number): (mark: Mark) => Mark {
  return (mark) => ({ ...mark, start });
}

function endingBy(end: number): (mark: Mark) => Mark {
  return (mark) => (mark.end > end ? { ...mark, end } : mark);
}

/** Parts of a mark that no link crosses: each lies inside a link, outside it, or around it. */
function cutAtLinks(mark: Mark, links: readonly Mark[]): readonly Mark[] {
  const link = links.find((other) => crosses(mark, other));
  if (!link) return [mark];
  const cut = mark.start < link.start ? link.start : link.end;
  return [{ ...mark, end: cut }, ...cutAtLinks({ ...mark, start: cut }, links)];
}

function crosses(a: Mark, b: Mark): boolean {
  return (
    (a.start < b.start && b.start < a.end && a.end < b.end) ||
    (b.start < a.start && a.start < b.end && b.end < a.end)
  );
}

/** The marks that begin after the one before has ended; the others are dropped. */
function apart(marks: readonly Mark[]): readonly Mark[] {
  const kept: Mark[] = [];
  for (const mark of marks.toSorted(outermostFirst))
    if (mark.start >= (kept.at(-1)?.end ?? 0)) kept.push(mark);
  return kept;
}

/** Marks of one type, overlapping ones made one. */
function joined(marks: readonly Mark[]): readonly Mark[] {
  const kept: Mark[] = [];
  for (const mark of marks.toSorted(outermostFirst)) {
    const last = kept.at(-1);
    if (last && mark.start < last.end) kept[kept.length - 1] = { ...last, end: Math.max(last.end, mark.end) };
    else kept.push(mark);
  }
  return kept;
}

function outermostFirst(a: Mark, b: Mark): number {
  return a.start - b.start || b.end - a.end || Number(b.type === 'link') - Number(a.type === 'link');
}
