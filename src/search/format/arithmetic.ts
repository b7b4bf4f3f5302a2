/**
 * Arithmetic coding: I. Witten, R. Neal and J. Cleary, "Arithmetic Coding for Data Compression" (CACM 30, 1987).
 *
 * A symbol that has the part `from…to-1` of `total` costs log₂(total / (to - from)) bits. Totals are at most 2²⁰.
 */
import { BitReader, BitWriter } from './bits.ts';

const whole = 2 ** 32;
const half = whole / 2;
const quarter = whole / 4;
const codeBits = 32;

export class ArithmeticWriter {
  readonly #bits = new BitWriter();
  #low = 0;
  #high = whole - 1;
  /** Bits that the next one written decides: they are its opposite. */
  #pending = 0;

  write(from: number, to: number, total: number): void {
    const range = this.#high - this.#low + 1;
    this.#high = this.#low + Math.floor((range * to) / total) - 1;
    this.#low += Math.floor((range * from) / total);
    for (;;) {
      if (this.#high < half) this.#put(0);
      else if (this.#low >= half) this.#put(1);
      else if (this.#low >= quarter && this.#high < half + quarter) this.#pending += 1;
      else return;
      const base = this.#high < half ? 0 : this.#low >= half ? half : quarter;
      this.#low = (this.#low - base) * 2;
      this.#high = (this.#high - base) * 2 + 1;
    }
  }

  /** The bytes; nothing can be written after. */
  finish(): Uint8Array {
    this.#pending += 1;
    this.#put(this.#low < quarter ? 0 : 1);
    return this.#bits.view().slice();
  }

  #put(bit: 0 | 1): void {
    this.#bits.write(bit, 1);
    for (; this.#pending > 0; this.#pending -= 1) this.#bits.write(1 - bit, 1);
  }
}

/** Reads what an `ArithmeticWriter` wrote: `target` tells where the next symbol's part lies, `take` goes on to the next. */
export class ArithmeticReader {
  readonly #bits: BitReader;
  readonly #end: number;
  #low = 0;
  #high = whole - 1;
  #value: number;

  constructor(bytes: Uint8Array) {
    this.#bits = new BitReader(bytes);
    this.#end = (bytes.length + codeBits / 8) * 8;
    this.#value = this.#bits.read(16) * 2 ** 16 + this.#bits.read(16);
  }

  /** Whether it reads where nothing can have been written. */
  get done(): boolean {
    return this.#bits.at > this.#end;
  }

  /** A number below `total` within the part of the next symbol. */
  target(total: number): number {
    const range = this.#high - this.#low + 1;
    return Math.floor(((this.#value - this.#low + 1) * total - 1) / range);
  }

  take(from: number, to: number, total: number): void {
    const range = this.#high - this.#low + 1;
    this.#high = this.#low + Math.floor((range * to) / total) - 1;
    this.#low += Math.floor((range * from) / total);
    while (this.#high < half || this.#low >= half || this.#isMiddle()) {
      const base = this.#high < half ? 0 : this.#low >= half ? half : quarter;
      this.#low = (this.#low - base) * 2;
      this.#high = (this.#high - base) * 2 + 1;
      this.#value = (this.#value - base) * 2 + this.#bits.read(1);
    }
  }

  #isMiddle(): boolean {
    return this.#low >= quarter && this.#high < half + quarter;
  }
}
