import { closeSync, openSync, readSync, writeSync } from 'node:fs';
import type { Row } from '#search/shard/rows.ts';

const bufferBytes = 1 << 20;

/** Rows kept on disk in order of arrival and read back in any other. */
export class RowSpool {
  readonly #file: number;
  readonly #ends: number[] = [];
  #pending: Buffer[] = [];
  #pendingBytes = 0;
  #end = 0;

  constructor(path: string) {
    this.#file = openSync(path, 'w+');
  }

  add(row: Row): void {
    const bytes = Buffer.from(JSON.stringify(row));
    this.#pending.push(bytes);
    this.#pendingBytes += bytes.length;
    this.#end += bytes.length;
    this.#ends.push(this.#end);
    if (this.#pendingBytes > bufferBytes) this.#flush();
  }

  read(arrival: number): Row {
    this.#flush();
    const start = this.#ends[arrival - 1] ?? 0;
    const bytes = Buffer.alloc((this.#ends[arrival] ?? start) - start);
    readSync(this.#file, bytes, 0, bytes.length, start);
    // What `add` wrote a moment ago
    return JSON.parse(bytes.toString()) as Row;
  }

  close(): void {
    closeSync(this.#file);
  }

  #flush(): void {
    if (this.#pending.length === 0) return;
    writeSync(
      this.#file,
      Buffer.concat(this.#pending),
      0,
      this.#pendingBytes,
      this.#end - this.#pendingBytes,
    );
    this.#pending = [];
    this.#pendingBytes = 0;
  }
}
