// Where one is on a page, told by what stands there and not by pixels: the block and the letter of a story, or the row of
// a list. It holds when the text is set larger, the window grows narrower, or the next edition puts something above.
import type { Place } from '#reader/data/shelf/places.ts';
import { rangeOf } from '#reader/ui/screen/rangeOf.ts';
import { positionOf, storyBlocks } from '#reader/ui/type/storyBlocks.ts';

/** What one reads stands below this line, in pixels from the top of the window. */
export const READING_LINE = 96;
/** Nobody has gone anywhere yet. */
const UNMOVED_PIXELS = 8;
const QUOTE_LENGTH = 48;
const SHORTEST_QUOTE = 16;
/** Rows that stand in when the first is gone from a new edition. */
const ROWS = 8;

export type Anchor = {
  /** How far from the top of the window its line stood, in pixels. */
  top: number;
  /** In a story. */
  point?: Place['point'];
  /** All of the story stood above the reading line: one was below it, at what is related, or at the next story. */
  isPast?: true;
  /** In a list: the addresses of the row and of those after it. */
  rows?: string[];
};

/** What stands at the reading line now; undefined at the top of the page. */
export function readAnchor(): Anchor | undefined {
  if (window.scrollY < UNMOVED_PIXELS) return undefined;
  const blocks = readBlocks();
  return blocks.length > 0 ? readPoint(blocks) : readRows();
}

/** The row one leaves by, which is where the eye is on coming back; undefined where the link is in no list. */
export function anchorOfRow(target: EventTarget | null): Anchor | undefined {
  if (!(target instanceof Element) || readBlocks().length > 0) return undefined;
  return anchorAt((row) => row.contains(target));
}

/** Puts what stood at the reading line back there, and gives it; undefined where nothing of it is on the page. */
export function goToAnchor(anchor: Anchor): Range | Element | undefined {
  const target = anchor.point ? findPoint(anchor.point) : findRow(anchor.rows ?? []);
  if (!target) return undefined;
  bringTo(target, anchor.top);
  if (anchor.isPast) return target;
  // Set larger or smaller now, the line may have slipped over the reading line, or the one before it below. That is where it belongs
  // from now on: to go up and down again each time would be heard as scrolling, for ever.
  if (bottomOf(target) <= READING_LINE || isBelowAnother(target))
    bringTo(target, (anchor.top = READING_LINE));
  return target;
}

function bringTo(target: Range | Element, top: number): void {
  window.scrollBy({ top: target.getBoundingClientRect().top - top, behavior: 'instant' });
}

function isBelowAnother(target: Range | Element): boolean {
  const point = readAnchor()?.point;
  const first = point && findPoint(point);
  return first !== undefined && bottomOf(first) <= target.getBoundingClientRect().top;
}

/** The blocks that are read: pictures and dividers hold nobody's place. */
function readBlocks(): HTMLElement[] {
  return storyBlocks().filter((block) => block.localName !== 'figure' && block.textContent !== '');
}

function readPoint(blocks: readonly HTMLElement[]): Anchor | undefined {
  const at = blocks.findIndex((one) => bottomOf(one) > READING_LINE);
  // The last line of a block may end a little above the block itself.
  return pointIn(blocks[at]) ?? pointIn(blocks[at + 1]) ?? endOf(blocks.at(-1));
}

function pointIn(block: HTMLElement | undefined): Anchor | undefined {
  if (!block) return undefined;
  const offset = firstBelowLine(block, block.textContent?.length ?? 0);
  const letter = letterAt(block, offset);
  return bottomOf(letter) > READING_LINE ? pointAt(block, offset, letter) : undefined;
}

function endOf(block: HTMLElement | undefined): Anchor | undefined {
  return block && { ...pointAt(block, 0, block), isPast: true };
}

function pointAt(block: HTMLElement, offset: number, shown: Range | Element): Anchor {
  const text = block.textContent ?? '';
  const from = Math.max(0, Math.min(offset, text.length - QUOTE_LENGTH));
  const quote = text.slice(from, from + QUOTE_LENGTH);
  return {
    top: shown.getBoundingClientRect().top,
    point: { block: positionOf(block), offset, quote, skip: offset - from },
  };
}

/** The first letter whose line ends below the reading line. The bottom of the text up to a letter only ever grows. */
function firstBelowLine(block: Element, length: number): number {
  let low = 0;
  let high = Math.max(length - 1, 0);
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    const passed = rangeOf(block, 0, middle + 1) ?? block;
    if (bottomOf(passed) > READING_LINE) high = middle;
    else low = middle + 1;
  }
  return low;
}

function readRows(): Anchor | undefined {
  return anchorAt((row) => bottomOf(frameOf(row)) > READING_LINE);
}

function anchorAt(isMeant: (row: Element) => boolean): Anchor | undefined {
  const rows = rowLinks();
  const at = rows.findIndex(isMeant);
  const row = rows[at];
  if (!row) return undefined;
  return { top: frameOf(row).getBoundingClientRect().top, rows: rows.slice(at, at + ROWS).map(addressOf) };
}

function findPoint(point: NonNullable<Anchor['point']>): Range | Element | undefined {
  const { block, offset, quote, skip } = point;
  const blocks = readBlocks().sort(
    (one, other) => Math.abs(positionOf(one) - block) - Math.abs(positionOf(other) - block),
  );
  for (const words of [quote, quote.slice(0, SHORTEST_QUOTE)]) {
    if (words.trim() === '') break;
    for (const one of blocks) {
      const text = one.textContent ?? '';
      const found = text.startsWith(words, offset - skip) ? offset - skip : text.indexOf(words);
      if (found !== -1) return letterAt(one, found + skip);
    }
  }
  const [nearest] = blocks;
  return nearest && letterAt(nearest, Math.min(offset, Math.max((nearest.textContent ?? '').length - 1, 0)));
}

/** A letter that takes no room, as a space at the end of a line, has no place: then its block's. */
function letterAt(block: Element, offset: number): Range | Element {
  const letter = rangeOf(block, offset, Math.min(offset + 1, block.textContent?.length ?? 0));
  return letter && letter.getBoundingClientRect().height > 0 ? letter : block;
}

/** A front may name a story twice: the one meant is followed by what followed it. */
function findRow(addresses: readonly string[]): Element | undefined {
  const rows = rowLinks();
  const here = rows.map(addressOf);
  for (const [at, address] of addresses.entries()) {
    const isFollowed = (_: unknown, place: number): boolean =>
      here[place] === address && here[place + 1] === addresses[at + 1];
    const row = rows.find(isFollowed) ?? rows[here.indexOf(address)];
    if (row) return frameOf(row);
  }
  return undefined;
}

function rowLinks(): HTMLAnchorElement[] {
  return [...document.querySelectorAll<HTMLAnchorElement>('main a[href*="article/"]')];
}

function frameOf(row: Element): Element {
  return row.closest('li, article') ?? row;
}

function addressOf(row: HTMLAnchorElement): string {
  return row.pathname + row.hash;
}

function bottomOf(target: Range | Element): number {
  return target.getBoundingClientRect().bottom;
}
