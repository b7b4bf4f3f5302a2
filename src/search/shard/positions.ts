/**
 * A positions shard: where in its articles each word of the terms shard of the same number stands.
 *
 * For every article of a word's list, in the list's order, and every positioned field of its class: the number of
 * occurrences (gamma), then the gaps between them (Rice, one parameter a word and field); for a word of quotations a bit for each
 * occurrence in the text, whether it is in one. Read for phrases only.
 */
import { BitReader, BitWriter } from '#search/format/bits.ts';
import { classMask, positionedFields } from '#search/format/classes.ts';
import { countOf } from './terms.ts';
import type { Segment } from './terms.ts';

/** Positions of a word in one article, by positioned field, ascending. */
export type Occurrences = readonly (readonly number[] | undefined)[];

/** `fieldStep * field + position`: neighbours in a field differ by one, fields never touch. */
const fieldStep = 2 ** 24;

const textField = 2;
const quoteField = 4;
const shiftBits = 5;
/** Words in fewer articles have the usual parameters, by field; others their own. */
const minOwnShift = 4;
const usualShifts = [2, 3, 6, 3] as const;

export class PositionsShardWriter {
  readonly #bits = new BitWriter();
  readonly #withText: boolean;

  /** @param withText whether the words of the text have positions, or those of the short fields alone */
  constructor(withText: boolean) {
    this.#withText = withText;
  }

  /** @param occurrences of each article of the list, class by class in the order of `segments` */
  add(segments: readonly Segment[], occurrences: readonly Occurrences[]): void {
    const written = fieldsWritten(segments, this.#withText);
    const shifts = new Map(written.map((field) => [field, shiftFor(occurrences, field)]));
    if (occurrences.length >= minOwnShift) for (const [, shift] of shifts) this.#bits.write(shift, shiftBits);
    for (const places of occurrences) {
      for (const [field, shift] of shifts) {
        const positions = places[field];
        if (positions && positions.length > 0) this.#writePlaces(positions, shift);
      }
      if (this.#withText) this.#writeQuoted(places);
    }
  }

  finish(): Uint8Array {
    return this.#bits.view().slice();
  }

  #writeQuoted({ [textField]: positions = [], [quoteField]: quoted }: Occurrences): void {
    if (quoted) for (const position of positions) this.#bits.write(Number(quoted.includes(position)), 1);
  }

  #writePlaces(positions: readonly number[], shift: number): void {
    this.#bits.gamma(positions.length);
    let last = -1;
    for (const position of positions) {
      this.#bits.rice(position - last - 1, shift);
      last = position;
    }
  }
}

/** The fields whose positions are written, those of quotations not by themselves. */
function fieldsWritten(segments: readonly Segment[], withText: boolean): number[] {
  const masks = segments.reduce((mask, segment) => mask | classMask(segment.class), 0);
  return positionedFields.filter(
    (field) => (masks >> field) & 1 && field !== quoteField && (withText || field !== textField),
  );
}

/** Near the best Rice parameter for gaps of this mean: ln 2 times it, as a power of two. */
function shiftFor(occurrences: readonly Occurrences[], field: number): number {
  if (occurrences.length < minOwnShift) return usualShifts[field] ?? 0;
  let count = 0;
  let sum = 0;
  for (const places of occurrences) {
    const positions = places[field];
    if (!positions || positions.length === 0) continue;
    count += positions.length;
    sum += positions.at(-1) ?? 0;
  }
  return count === 0 ? 0 : Math.min(20, Math.max(0, Math.round(Math.log2((sum / count) * 0.69 + 1))));
}

/** Where a word stands: `places[starts[i]…starts[i + 1])` for article `i` of its list. */
export type WordPositions = { starts: Uint32Array; places: Uint32Array };

/** The positions of each word of the terms shard that has the same number. */
export type PositionsShard = readonly WordPositions[];

/** Reads a positions shard's payload. @param lists of its terms shard */
export function readPositionsShard(
  payload: Uint8Array,
  lists: readonly Segment[][],
  withText: boolean,
): PositionsShard {
  const bits = new BitReader(payload);
  return lists.map((segments) => readWord(bits, segments, withText));
}

function readWord(bits: BitReader, segments: readonly Segment[], withText: boolean): WordPositions {
  const count = countOf(segments);
  const shifts = fieldsWritten(segments, withText).map(
    (field) => [field, count < minOwnShift ? (usualShifts[field] ?? 0) : bits.read(shiftBits)] as const,
  );
  const starts = new Uint32Array(count + 1);
  const places: number[] = [];
  let article = 0;
  for (const segment of segments) {
    const mask = classMask(segment.class);
    const fields = shifts.filter(([field]) => (mask >> field) & 1);
    const isQuoted = withText && (mask >> quoteField) & 1;
    for (let left = segment.docs.length; left > 0; left -= 1) {
      const from = places.length;
      for (const [field, shift] of fields) readPlaces(bits, places, field * fieldStep, shift);
      if (isQuoted) readQuoted(bits, places, from);
      starts[(article += 1)] = places.length;
    }
  }
  return { starts, places: Uint32Array.from(places) };
}

function readPlaces(bits: BitReader, places: number[], base: number, shift: number): void {
  let position = base - 1;
  for (let left = bits.gamma(); left > 0 && !bits.done; left -= 1) {
    position += bits.rice(shift) + 1;
    places.push(position);
  }
}

/** Puts the places in the text that are in a quotation after all those of an article, which begin at `from`. */
function readQuoted(bits: BitReader, places: number[], from: number): void {
  for (const place of places.slice(from))
    if (fieldOfPlace(place) === textField && bits.read(1) === 1)
      places.push(place + (quoteField - textField) * fieldStep);
}

/** The positioned field of a place. */
export function fieldOfPlace(place: number): number {
  return Math.floor(place / fieldStep);
}
