/**
 * Binary interpolative coding of ascending numbers: A. Moffat and L. Stuiver, "Binary Interpolative Coding for
 * Effective Index Compression", Information Retrieval 3 (2000).
 *
 * The middle number is written in as many bits as its possible range needs, then each half within the bounds that it
 * sets. Runs cost nothing, clusters little, and there is no parameter. The values in the middle of a range get the
 * shorter codes.
 */
import { bitsFor } from './bits.ts';
import type { BitReader, BitWriter } from './bits.ts';

/** Writes `numbers[from…to-1]`, ascending without repetition, all within `low…high`. */
export function writeAscending(
  bits: BitWriter,
  numbers: ArrayLike<number>,
  [from, to]: readonly [number, number],
  low: number,
  high: number,
): void {
  const count = to - from;
  if (count === 0 || high - low + 1 === count) return;
  const middle = from + (count >> 1);
  const value = numbers[middle] ?? 0;
  writeCentred(bits, value - low - (middle - from), high - low - count + 2);
  writeAscending(bits, numbers, [from, middle], low, value - 1);
  writeAscending(bits, numbers, [middle + 1, to], value + 1, high);
}

/** Reads `to - from` numbers into `into[from…to-1]`. */
export function readAscending(
  bits: BitReader,
  into: Uint32Array,
  from: number,
  to: number,
  low: number,
  high: number,
): void {
  const count = to - from;
  if (count <= 0) return;
  if (high - low + 1 <= count) {
    for (let at = 0; at < count; at += 1) into[from + at] = low + at;
    return;
  }
  const middle = from + (count >> 1);
  const value = readCentred(bits, high - low - count + 2) + low + (middle - from);
  into[middle] = value;
  readAscending(bits, into, from, middle, low, value - 1);
  readAscending(bits, into, middle + 1, to, value + 1, high);
}

// Of `range` values, 2^width - range get one bit less; turned round so that these lie in the middle.
function writeCentred(bits: BitWriter, value: number, range: number): void {
  const width = bitsFor(range);
  const short = 2 ** width - range;
  const turned = (value - ((range - short) >> 1) + range) % range;
  if (turned < short) bits.write(turned, width - 1);
  else bits.write(turned + short, width);
}

function readCentred(bits: BitReader, range: number): number {
  const width = bitsFor(range);
  if (width === 0) return 0;
  const short = 2 ** width - range;
  let turned = bits.read(width - 1);
  if (turned >= short) turned = turned * 2 + bits.read(1) - short;
  return (turned + ((range - short) >> 1)) % range;
}
