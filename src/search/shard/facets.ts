/** Two small shards that hold no words: the values of the facets, and the first article of every day. */
import { ByteReader, ByteWriter, decodeUtf8, encodeUtf8 } from '#search/format/bytes.ts';
import type { Deflate, Inflate } from '#search/format/deflate.ts';

export type FacetName = 'section' | 'source' | 'language' | 'voice';

/** The labels of each facet and how many articles of the edition have them, the commonest first. */
export type FacetTable = Record<FacetName, [label: string, count: number][]>;

export function writeFacets(table: FacetTable, deflate: Deflate): Uint8Array {
  return deflate(encodeUtf8(JSON.stringify(table)));
}

/** The table of facets; `undefined` where the payload does not inflate. */
export async function readFacets(payload: Uint8Array, inflate: Inflate): Promise<FacetTable | undefined> {
  const bytes = await inflate(payload);
  // Only what fits its name gets here, so it is what `writeFacets` wrote.
  return bytes && (JSON.parse(decodeUtf8(bytes)) as FacetTable);
}

/** Days since 1970-01-01 in order, each with its first article. */
export type Calendar = { days: number[]; docs: number[] };

/** @param days with their first articles, both ascending */
export function writeCalendar(
  days: readonly (readonly [day: number, doc: number])[],
  deflate: Deflate,
): Uint8Array {
  const writer = new ByteWriter();
  // Years before 1970 are negative: counted from the year 0
  let lastDay = -800_000;
  let lastDoc = 0;
  for (const [day, doc] of days) {
    writer.varint(day - lastDay);
    writer.varint(doc - lastDoc);
    lastDay = day;
    lastDoc = doc;
  }
  return deflate(writer.view());
}

/** The calendar; `undefined` where the payload does not inflate. */
export async function readCalendar(payload: Uint8Array, inflate: Inflate): Promise<Calendar | undefined> {
  const bytes = await inflate(payload);
  if (!bytes) return undefined;
  const reader = new ByteReader(bytes);
  const calendar: Calendar = { days: [], docs: [] };
  let day = -800_000;
  let doc = 0;
  while (!reader.done) {
    calendar.days.push((day += reader.varint()));
    calendar.docs.push((doc += reader.varint()));
  }
  return calendar;
}
