// The reader's library as one file: to keep, to carry to another device, to bring back. A file may come from anywhere, so
// every entry is checked on its own; what is not sound is left out, and nothing of it can name a picture elsewhere.
import * as v from 'valibot';
import { idSchema } from '#edition/article.ts';
import { headlineSchema } from '#edition/page/headline.ts';
import { highlightId, highlights, type Highlight } from '#reader/data/shelf/highlights.ts';
import { read, saved, type Kept } from '#reader/data/shelf/library.ts';
import { muteId, muteKinds, mutes, type Mute } from '#reader/data/shelf/mutes.ts';
import { places, type Place } from '#reader/data/shelf/places.ts';
import type { Shelf } from '#reader/data/shelf/shelf.ts';
import { newestFirst } from '#reader/data/shelf/newestFirst.ts';

/** More than a hundred thousand entries fit; a larger file was not written here. */
export const MAX_FILE_BYTES = 96_000_000;

const MAX_TEXT = 20_000;
const OWN_IMAGE = /^edition\/images\/[\w.-]+$/;
const OWN_NAME = /^[\w-]+$/;

const textSchema = v.pipe(v.string(), v.maxLength(MAX_TEXT));
const momentSchema = v.pipe(
  v.string(),
  v.isoTimestamp(),
  v.transform((iso) => Date.parse(iso)),
);
const countSchema = v.pipe(v.number(), v.integer(), v.minValue(0));
const shortRowSchema = v.object({ id: idSchema, headline: textSchema, language: textSchema });
const rowSchema = v.pipe(
  headlineSchema,
  v.transform(({ image, ...row }) =>
    image && OWN_IMAGE.test(image.src) && OWN_NAME.test(image.name) ? { ...row, image } : row,
  ),
);
const keptSchema = v.object({ row: rowSchema, at: momentSchema, note: v.optional(textSchema) });
const muteSchema = v.object({
  kind: v.picklist(muteKinds),
  text: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(500)),
  at: momentSchema,
});
const pointSchema = v.object({
  block: countSchema,
  offset: countSchema,
  quote: textSchema,
  skip: countSchema,
});
const placeSchema = v.object({
  row: shortRowSchema,
  point: pointSchema,
  minutesLeft: countSchema,
  at: momentSchema,
});
const highlightSchema = v.object({
  row: shortRowSchema,
  block: countSchema,
  start: countSchema,
  exact: v.pipe(textSchema, v.minLength(1)),
  prefix: textSchema,
  suffix: textSchema,
  note: v.optional(textSchema),
  at: momentSchema,
});
const fileSchema = v.object({
  schema: v.literal(1),
  saved: v.optional(v.array(v.unknown()), []),
  read: v.optional(v.array(v.unknown()), []),
  muted: v.optional(v.array(v.unknown()), []),
  highlights: v.optional(v.array(v.unknown()), []),
  places: v.optional(v.array(v.unknown()), []),
});

/** What a library file holds, each entry by its id. */
export type Library = {
  saved: Map<string, Kept>;
  read: Map<string, Kept>;
  muted: Map<string, Mute>;
  highlights: Map<string, Highlight>;
  places: Map<string, Place>;
};

const shelves: {
  [Part in keyof Library]: Shelf<Library[Part] extends Map<string, infer Entry> ? Entry : never>;
} = {
  saved,
  read,
  muted: mutes,
  highlights,
  places,
};

/** The whole library as JSON, newest first in each part. */
export async function libraryJson(): Promise<string> {
  const parts = await Promise.all(
    Object.entries(shelves).map(async ([part, shelf]) => [part, await dated(shelf)] as const),
  );
  return `${JSON.stringify({ schema: 1, ...Object.fromEntries(parts) }, undefined, 2)}\n`;
}

/** Reads a library file; undefined where it is none. Entries that are not sound are left out. */
export function parseLibrary(json: string): Library | undefined {
  const file = v.safeParse(fileSchema, parseJson(json));
  if (!file.success) return undefined;
  const parts = file.output;
  return {
    saved: soundOf(parts.saved, keptSchema, ({ row }) => row.id),
    read: soundOf(parts.read, keptSchema, ({ row }) => row.id),
    muted: soundOf(parts.muted, muteSchema, muteId),
    highlights: soundOf(parts.highlights, highlightSchema, highlightId),
    places: soundOf(parts.places, placeSchema, ({ row }) => row.id),
  };
}

/** Puts what is new onto the shelves; what stands there already stays as it is. Gives how many were new, and the way back. */
export async function mergeLibrary(library: Library): Promise<{ added: number; undo: () => Promise<void> }> {
  const done = await Promise.all([
    addTo(saved, library.saved),
    addTo(read, library.read),
    addTo(mutes, library.muted),
    addTo(highlights, library.highlights),
    addTo(places, library.places),
  ]);
  return {
    added: done.reduce((sum, { added }) => sum + added, 0),
    undo: async () => void (await Promise.all(done.map(({ undo }) => undo()))),
  };
}

async function addTo<Entry>(shelf: Shelf<Entry>, entries: ReadonlyMap<string, Entry>) {
  const standing = await shelf.everything();
  const fresh = new Map([...entries].filter(([id]) => !standing.has(id)));
  const before = fresh.size > 0 ? await shelf.put(fresh) : new Map<string, Entry | undefined>();
  return { added: fresh.size, undo: () => shelf.put(before) };
}

function soundOf<Schema extends v.GenericSchema>(
  entries: readonly unknown[],
  schema: Schema,
  idOf: (entry: v.InferOutput<Schema>) => string,
): Map<string, v.InferOutput<Schema>> {
  const sound = new Map<string, v.InferOutput<Schema>>();
  for (const entry of entries) {
    const result = v.safeParse(schema, entry);
    if (result.success) sound.set(idOf(result.output), result.output);
  }
  return sound;
}

async function dated(shelf: Pick<Shelf<{ at: number }>, 'everything'>): Promise<unknown[]> {
  return newestFirst((await shelf.everything()).values()).map((entry) =>
    Object.assign({}, entry, { at: new Date(entry.at).toISOString() }),
  );
}

function parseJson(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
