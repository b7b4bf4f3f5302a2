import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { run } from '#import/work/task.ts';

/** Reads one page, given as its bytes. */
type Reads = (bytes: Uint8Array, name: string) => unknown;

/** What pages are read with: Broadsheet, and what it would cost to do nothing but find the story. */
export const readers: readonly (readonly [name: string, reads: Reads])[] = [
  ['linkedom and Readability alone', (bytes) => new Readability(parseHTML(decoded(bytes)).document).parse()],
  ['Broadsheet: read, edited, accounted for', (bytes, source) => run({ bytes, origin: { source } })],
];

function decoded(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}
