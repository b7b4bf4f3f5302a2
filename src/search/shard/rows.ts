/** A rows shard: what a list of results shows of neighbouring articles: headlines as numbers, the rest in columns of lines, deflated. */
import { asciiSlug } from '#edition/text/slug.ts';
import { ByteReader, ByteWriter, decodeUtf8, encodeUtf8 } from '#search/format/bytes.ts';
import { withDictionary } from '#search/format/deflate.ts';
import { sharedPrefix } from '#search/format/order.ts';
import type { Deflate, Inflate } from '#search/format/deflate.ts';
import { commonText, Wording } from './wording.ts';
import type { Dictionary } from './wording.ts';

/**
 * - `published` is as the article has it: ISO 8601. - `standfirst` may be cut off.
 * - `firstPrint` is the id of the first print of the same text, where this is a later one.
 */
export type Row = {
  id: string;
  headline: string;
  standfirst?: string;
  section?: string;
  source?: string;
  language?: string;
  published?: string;
  firstPrint?: string;
};

const columns = ['published', 'standfirst', 'section', 'source', 'language'] as const;
const publishedColumn = columns.indexOf('published');
const columnMark = '\u001d';
const controls = /[\u0000-\u001f]+/g; // oxlint-disable-line no-control-regex -- they part rows and columns

/** What the rows of an edition are written with; `common` stands before the columns, where deflate finds it. */
export type RowCode = { wording: Wording; common: Uint8Array };

/** @param dictionary the root's */
export function rowCodeOf(dictionary: Dictionary): RowCode {
  return { wording: new Wording(dictionary), common: encodeUtf8(commonText(dictionary)) };
}

/** A rows shard's payload; controls in a row become spaces, since lines and columns are parted by them. */
export function writeRows(rows: readonly Row[], { wording, common }: RowCode, deflate: Deflate): Uint8Array {
  const plain = rows.map((row) => ({ ...row, headline: row.headline.replace(controls, ' ') }));
  const lines = columns.map((column) => plain.map((row) => (row[column] ?? '').replace(controls, ' ')));
  const ids = plain.map(({ id, headline }) => shortId(id, headline));
  lines[publishedColumn] = toSteps(lines[publishedColumn] ?? []);
  const firsts = plain.map(({ firstPrint = '' }) => firstPrint);
  const text = [...lines, ids, firsts].map((column) => column.join('\n')).join(columnMark);
  const deflated = deflate(encodeUtf8(text), common);
  const shard = new ByteWriter();
  shard.varint(deflated.length);
  shard.raw(deflated);
  shard.raw(wording.write(plain.map(({ headline }) => headline)));
  return shard.view().slice();
}

/** The rows of a payload; `undefined` where it does not inflate. */
export async function readRows(
  payload: Uint8Array,
  { wording, common }: RowCode,
  inflate: Inflate,
): Promise<Row[] | undefined> {
  const shard = new ByteReader(payload);
  const bytes = await inflate(withDictionary(shard.raw(shard.varint()), common));
  if (!bytes) return undefined;
  const parts = decodeUtf8(bytes.subarray(common.length))
    .split(columnMark)
    .map((column) => column.split('\n'));
  const times = fromSteps(parts[publishedColumn] ?? []);
  parts[publishedColumn] = times;
  return wording.read(payload.subarray(shard.at), times.length).map((headline, index) => {
    const row: Row = { id: longId(parts[columns.length]?.[index] ?? '', headline), headline };
    for (const [at, column] of columns.entries()) {
      const value = parts[at]?.[index];
      if (value) row[column] = value;
    }
    const firstPrint = parts[columns.length + 1]?.[index];
    if (firstPrint) row.firstPrint = firstPrint;
    return row;
  });
}

// An id is nearly always the headline's slug, with "-2" where two are alike: "" and "+-2" are then all it takes.
function shortId(id: string, headline: string): string {
  const slug = asciiSlug(headline);
  return slug !== '' && id.startsWith(slug) ? (id === slug ? '' : `+${id.slice(slug.length)}`) : id;
}

function longId(short: string, headline: string): string {
  if (short !== '' && !short.startsWith('+')) return short;
  return asciiSlug(headline) + short.slice(1);
}

// Neighbours appeared at nearly the same time: how many characters a time shares with the one before, then the rest.
function toSteps(times: readonly string[]): string[] {
  return times.map((time, index) => {
    const shared = sharedPrefix(times[index - 1] ?? '', time);
    return String.fromCodePoint(firstStep + shared) + time.slice(shared);
  });
}

function fromSteps(steps: readonly string[]): string[] {
  let time = '';
  return steps.map(
    (step) => (time = time.slice(0, (step.codePointAt(0) ?? firstStep) - firstStep) + step.slice(1)),
  );
}

const firstStep = 0x30;
