import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { type Measure, type Score, folded, rate } from '#score/measure.ts';
import { pageDraft, storyText } from '#score/pageText.ts';

const text = v.optional(v.nullable(v.string()));
const goldSchema = v.object({
  fixture: v.string(),
  url: text,
  title: text,
  author: text,
  date_published: text,
  lead_image_url: text,
  dek: text,
  first13: text,
});
export type FieldGold = v.InferOutput<typeof goldSchema>;
export type FieldPrediction = Partial<
  Record<'title' | 'author' | 'date_published' | 'lead_image_url' | 'dek' | 'text', string | undefined>
>;

/** Pages in a folder with `gold.jsonl`: title, author, date, lead image, standfirst and first words. */
export function scorePostlight(folder: string): Score {
  const golds = readFileSync(join(folder, 'gold.jsonl'), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => v.parse(goldSchema, JSON.parse(line)));
  return compareFields(golds, ({ fixture, url }) => {
    const draft = pageDraft(join(folder, fixture), url ?? undefined);
    return {
      title: draft?.headline,
      author: draft?.byline?.map(({ name }) => name).join(', '),
      date_published: draft?.published,
      lead_image_url: draft?.image?.src,
      dek: draft?.standfirst,
      text: storyText(draft),
    };
  });
}

type Check = {
  measure: string;
  field: keyof FieldGold;
  isRight: (wanted: string, found: FieldPrediction) => boolean;
};

const CHECKS: readonly Check[] = [
  { measure: 'title', field: 'title', isRight: (wanted, { title }) => plain(wanted) === plain(title) },
  {
    measure: 'author',
    field: 'author',
    isRight: (wanted, { author }) => plain(wanted) === plain(author) || hasAll(wanted, author),
  },
  {
    measure: 'date',
    field: 'date_published',
    isRight: (wanted, found) => isSameTime(wanted, found.date_published),
  },
  {
    measure: 'lead image',
    field: 'lead_image_url',
    isRight: (wanted, found) => isSameFile(wanted, found.lead_image_url),
  },
  { measure: 'standfirst', field: 'dek', isRight: (wanted, { dek }) => plain(wanted) === plain(dek) },
  {
    measure: 'first words',
    field: 'first13',
    isRight: (wanted, found) => plain(found.text).slice(0, 1500).includes(plain(wanted)),
  },
];

/**
 * Fields equal after folding, counted where the gold has them.
 *
 * - An author is right with every name of the gold, a date to the minute as an instant or as a wall clock, a picture
 *   with the same file name, first words within the first 1,500 characters.
 */
export function compareFields(
  golds: readonly FieldGold[],
  predict: (gold: FieldGold) => FieldPrediction,
): Score {
  const found = golds.map((gold) => ({ gold, prediction: predict(gold) }));
  const misses: string[] = [];
  const measures: Measure[] = CHECKS.map(({ measure, field, isRight }) => {
    const asked = found.filter(({ gold }) => gold[field]);
    const right = asked.filter(({ gold, prediction }) => isRight(gold[field] ?? '', prediction));
    for (const { gold } of asked.filter((each) => !right.includes(each)))
      misses.push(`${gold.fixture}: ${measure}`);
    return rate(measure, right.length, asked.length);
  });
  return { measures, misses };
}

function plain(value: string | undefined): string {
  return folded(value ?? '').toLowerCase();
}

function hasAll(wanted: string, author: string | undefined): boolean {
  const names = new Set(plain(author).split(NAMES));
  return plain(wanted)
    .split(NAMES)
    .every((name) => names.has(name));
}

const NAMES = /\s*(?:,|&| and )\s*/;

function isSameTime(wanted: string, found: string | undefined): boolean {
  const one = instantMs(wanted);
  const other = instantMs(found ?? '');
  const isNear = one !== undefined && other !== undefined && Math.abs(one - other) < 60_000;
  return isNear || (found ?? '').slice(0, 16) === wanted.slice(0, 16);
}

/** A time without a zone counts as UTC. */
function instantMs(value: string): number | undefined {
  const hasZone = /(?:Z|[+-]\d{2}:?\d{2})$/.test(value) && value.includes('T');
  const ms = Date.parse(hasZone ? value : value.includes('T') ? `${value}Z` : value);
  return Number.isNaN(ms) ? undefined : ms;
}

function isSameFile(wanted: string, found: string | undefined): boolean {
  return fileName(found ?? '') !== '' && fileName(found ?? '') === fileName(wanted);
}

function fileName(address: string): string {
  return (address.split(/[?#]/)[0] ?? '').split('/').at(-1)?.toLowerCase() ?? '';
}
