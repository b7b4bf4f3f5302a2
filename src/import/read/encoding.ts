import { isUtf8 } from 'node:buffer';
import { createRequire } from 'node:module';
import chardet from 'chardet';
import iconv from 'iconv-lite';
import { withoutMojibake } from './mojibake.ts';

// The package ships no types
const sniffHtmlEncoding: (
  bytes: Uint8Array,
  options: { xml: true } | { defaultEncoding: string; maxPrescanBytes: number },
) => string = createRequire(import.meta.url)('html-encoding-sniffer');

export type Decoded = { text: string; encoding: string } | { found: string };

/**
 * Bytes as text, in the first of these that holds: byte order mark, what the transport said, what the page or XML
 * declares, UTF-16 by its zeros, UTF-8 where every byte fits, what chardet sees, Windows-1252.
 *
 * - Bytes that are no text in any of them (pictures, archives) give `found`.
 */
export function decode(bytes: Uint8Array, transportLabel?: string): Decoded {
  if (bytes.length === 0) return { found: 'an empty file' };
  const encoding =
    byteOrderMark(bytes) ?? transportLabel ?? utf16(bytes) ?? declared(bytes) ?? guessed(bytes);
  const text = withoutC1(withoutMojibake(decodeAs(bytes, encoding)));
  const odd = oddCharacters(text);
  if (odd > 0.02 * Math.min(text.length, SAMPLE))
    return { found: `bytes that are not text (read as ${encoding})` };
  return { text, encoding };
}

// Controls that no text means: Windows-1252 written as if it were Latin-1 or Unicode (HTML Standard, 13.2.5.80)
const C1 = /[\u0080-\u009f]/g;

function withoutC1(text: string): string {
  return text.replace(C1, (control) => iconv.decode(Buffer.from([control.charCodeAt(0)]), 'windows-1252'));
}

const SAMPLE = 20_000;
// Controls no text holds, and what a decoder puts where a byte means nothing
// oxlint-disable-next-line no-control-regex -- the very characters that are counted
const ODD = /[\u0000-\u0008\u000e-\u001a\u001c-\u001f\ufffd]/g;

function oddCharacters(text: string): number {
  return text.slice(0, SAMPLE).match(ODD)?.length ?? 0;
}

function byteOrderMark(bytes: Uint8Array): string | undefined {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  return undefined;
}

/**
 * UTF-16 without a mark: each space, stop and line feed has a zero beside it, on the same side but for a letter like "Ā".
 * No other text has zeros; a picture or an archive has them on both sides. Of Chinese, which has few zeros and some of them
 * in its letters, only one order of the bytes makes lines of characters that exist.
 */
function utf16(bytes: Uint8Array): string | undefined {
  const sample = bytes.subarray(0, SAMPLE);
  if (!sample.includes(0)) return undefined;
  const zeros = { even: 0, odd: 0 };
  for (const [at, byte] of sample.entries()) if (byte === 0) zeros[at % 2 === 0 ? 'even' : 'odd'] += 1;
  const { even, odd } = zeros;
  const most = Math.max(even, odd);
  if (Math.min(even, odd) > 0.05 * most || most < 0.025 * sample.length)
    return ['utf-16le', 'utf-16be'].find((order) => isWritten(decodeAs(sample, order)));
  return most === even ? 'utf-16be' : 'utf-16le';
}

// What no text has: private and unassigned characters, halves of pairs, controls
const UNWRITTEN = /[\p{Co}\p{Cn}\p{Cs}]|(?![\t\n\r])\p{Cc}/u;
const HAN = /\p{Script=Han}/gu;

function isWritten(text: string): boolean {
  const han = text.match(HAN)?.length ?? 0;
  return text.includes('\n') && han > text.length / 2 && !UNWRITTEN.test(text.slice(0, -1));
}

function declared(bytes: Uint8Array): string | undefined {
  const head = Buffer.from(bytes.subarray(0, 2048)).toString('latin1');
  const isXml = /^\s*<\?xml/.test(head);
  if (!isXml && !/<meta/i.test(head)) return undefined;
  const encoding = sniffHtmlEncoding(
    bytes,
    isXml ? { xml: true } : { defaultEncoding: NONE, maxPrescanBytes: 4096 },
  );
  return encoding === NONE || isMistaken(bytes, encoding) ? undefined : encoding;
}

const NONE = 'x-user-defined';

/** A page that says UTF-8 and is not, or says otherwise and is. */
function isMistaken(bytes: Uint8Array, encoding: string): boolean {
  if (encoding.toLowerCase() === 'utf-8') return !isUtf8(bytes);
  return leadBytes(bytes) >= ENOUGH_LEAD_BYTES && isUtf8(bytes);
}

/** Bytes that begin a character of several in UTF-8, at most as many as tell. */
function leadBytes(bytes: Uint8Array): number {
  let count = 0;
  for (const byte of bytes) if (byte >= 0xc2 && byte <= 0xf4 && ++count === ENOUGH_LEAD_BYTES) break;
  return count;
}

/** Text in another encoding is UTF-8 by accident for a character or two, not for this many. */
const ENOUGH_LEAD_BYTES = 5;

function guessed(bytes: Uint8Array): string {
  if (isUtf8(bytes)) return 'utf-8';
  const guess = chardet.detect(bytes.subarray(0, 64 * 1024));
  if (guess === null || guess === 'UTF-8' || guess === 'ASCII') return 'windows-1252';
  // ISO-8859-1 as written is Windows-1252 (Encoding Standard, 4.2)
  return guess === 'ISO-8859-1' ? 'windows-1252' : guess;
}

function decodeAs(bytes: Uint8Array, encoding: string): string {
  const name = encoding.toLowerCase();
  if (name === 'utf-8' || !iconv.encodingExists(name)) return new TextDecoder('utf-8').decode(bytes);
  return iconv.decode(Buffer.from(bytes), name);
}
