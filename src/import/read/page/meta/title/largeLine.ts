import { countWords } from '#edition/text/countWords.ts';
import { isProse } from '#import/edit/line/lines.ts';
import { isInlineTag } from '#import/read/page/view/piece.ts';
import { type Element, elements, textOf } from '#import/read/html/tree.ts';
import { visiblePieces } from '#import/read/html/visible.ts';
import { dateOf } from '#import/read/date/date.ts';

type Sized = { text: string; pixels: number };

/** Pixels of `<font size>` 1 to 7 (HTML Standard, 15.3.3), and of the words for a size. */
const FONT_SIZES = [10, 13, 16, 18, 24, 32, 48];
const PLAIN_FONT = 3;
const WORD_SIZES: ReadonlyMap<string, number> = new Map([
  ['large', 18],
  ['x-large', 24],
  ['xx-large', 32],
  ['xxx-large', 48],
]);
const UNITS: Readonly<Record<string, number>> = { px: 1, pt: 4 / 3, em: 16, rem: 16, '%': 0.16 };
// "font-size: 20.0pt", "font-size:xx-large"
const STYLED =
  /(?:^|;)\s*font-size\s*:\s*(?:(?<number>\d{1,3}(?:\.\d+)?)(?<unit>px|pt|r?em|%)|(?<word>x{0,3}-?large))/i;
const LEAST_PIXELS = 18;
const MOST_SIZED = 100;
const SHORTEST = 8;
const LEAST_WORDS = 3;
/** With fewer words it may be the newspaper's name. */
const SURE_WORDS = 4;

/**
 * The line over a page's first prose that is set larger than all others and than prose: the headline where no element is
 * a heading. Of two the one with more words than a newspaper's name.
 */
export function largeLine(page: Element, longest: number, leftOut: ReadonlySet<Element>): string | undefined {
  const sized = sizedIn(page, leftOut);
  if (sized.length === 0) return undefined;
  const lines = visiblePieces(page);
  const told = lines.findIndex((line) => isProse(line));
  const over = new Set(lines.slice(0, Math.max(0, told)));
  const ofProse = Math.max(
    LEAST_PIXELS - 1,
    ...sized.filter(({ text }) => isProse(text)).map(({ pixels }) => pixels),
  );
  const large = sized
    .filter(({ text, pixels }) => pixels > ofProse && over.has(text) && isTitle(text, longest))
    .toSorted((a, b) => b.pixels - a.pixels);
  return (large.find(({ text }) => countWords(text) >= SURE_WORDS) ?? large[0])?.text;
}

function isTitle(text: string, longest: number): boolean {
  if (text.length < SHORTEST || text.length > longest) return false;
  return countWords(text) >= LEAST_WORDS && dateOf(text) === undefined;
}

function sizedIn(page: Element, leftOut: ReadonlySet<Element>): Sized[] {
  const sized: Sized[] = [];
  for (const element of elements(page)) {
    const pixels = pixelsOf(element);
    if (pixels === undefined || leftOut.has(element) || !isLine(element)) continue;
    if (sized.push({ text: textOf(element), pixels }) === MOST_SIZED) break;
  }
  return sized;
}

function isLine({ children }: Element): boolean {
  return children.every((child) => typeof child === 'string' || isInlineTag(child.tag));
}

function pixelsOf({ tag, attributes }: Element): number | undefined {
  const { number, unit = '', word = '' } = STYLED.exec(attributes['style'] ?? '')?.groups ?? {};
  if (number !== undefined) return Number(number) * (UNITS[unit.toLowerCase()] ?? 1);
  return WORD_SIZES.get(word.toLowerCase()) ?? (tag === 'font' ? fontPixels(attributes['size']) : undefined);
}

/** @example fontPixels('+2') // 24 */
function fontPixels(size = ''): number | undefined {
  const [, sign, step] = /^\s*([+-]?)(\d)/.exec(size) ?? [];
  const at = sign === '' ? Number(step) : PLAIN_FONT + Number(`${sign}${step}`);
  return FONT_SIZES[Math.min(FONT_SIZES.length, Math.max(1, at)) - 1];
}
