/** Bits in a row, the highest of each byte first. */
export class BitWriter {
  #bytes = new Uint8Array(64);
  #length = 0;

  /** Bits written so far. */
  get length(): number {
    return this.#length;
  }

  /** The low `count` bits of `value`; `count` is 0–25. */
  write(value: number, count: number): void {
    if ((this.#length + count) >> 3 >= this.#bytes.length) this.#grow();
    for (let bit = count - 1; bit >= 0; bit -= 1) {
      if ((value >>> bit) & 1) this.#bytes[this.#length >> 3]! |= 0x80 >> (this.#length & 7);
      this.#length += 1;
    }
  }

  /** `value` ≥ 0 as Rice code: the quotient by 2^`shift` in unary, the rest in `shift` bits. */
  rice(value: number, shift: number): void {
    for (let quotient = value >>> shift; quotient > 0; quotient -= 1) this.write(1, 1);
    this.write(0, 1);
    this.write(value & ((1 << shift) - 1), shift);
  }

  /** `value` ≥ 1 as Elias gamma code. */
  gamma(value: number): void {
    const width = 31 - Math.clz32(value);
    this.write(0, width);
    this.write(value, width + 1);
  }

  /** The bytes, the last one filled up with zeros. */
  view(): Uint8Array {
    return this.#bytes.subarray(0, (this.#length + 7) >> 3);
  }

  #grow(): void {
    const grown = new Uint8Array(this.#bytes.length * 2);
    grown.set(this.#bytes);
    this.#bytes = grown;
  }
}

/** Reads what a `BitWriter` wrote. Past the end it reads zeros and never throws. */
export class BitReader {
  readonly #bytes: Uint8Array;
  /** The position, in bits. */
  at: number;

  constructor(bytes: Uint8Array, at = 0) {
    this.#bytes = bytes;
    this.at = at;
  }

  get done(): boolean {
    return this.at >= this.#bytes.length * 8;
  }

  /** The next `count` bits as a number; `count` is 0–25, so that they lie within four bytes. */
  read(count: number): number {
    if (count === 0) return 0;
    const bytes = this.#bytes;
    const start = this.at >>> 3;
    const word =
      ((bytes[start] ?? 0) << 24) |
      ((bytes[start + 1] ?? 0) << 16) |
      ((bytes[start + 2] ?? 0) << 8) |
      (bytes[start + 3] ?? 0);
    const value = (word << (this.at & 7)) >>> (32 - count);
    this.at += count;
    return value;
  }

  rice(shift: number): number {
    let quotient = 0;
    while (this.read(1) === 1) quotient += 1;
    return (quotient << shift) | this.read(shift);
  }

  gamma(): number {
    let width = 0;
    while (width < 25 && this.read(1) === 0) width += 1;
    return (1 << width) | this.read(width);
  }
}

/** How many bits tell `count` values apart: 0 for one, 3 for five. */
export function bitsFor(count: number): number {
  return count <= 1 ? 0 : 32 - Math.clz32(count - 1);
}
