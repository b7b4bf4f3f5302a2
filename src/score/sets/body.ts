import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { type Score, f1 } from '#score/measure.ts';
import { bodyText, pageDraft } from '#score/pageText.ts';

const truthSchema = v.record(v.string(), v.object({ articleBody: v.string(), url: v.optional(v.string()) }));
export type BodyTruth = v.InferOutput<typeof truthSchema>;

// A word as Python's \w+ counts it
const WORD = /[\p{L}\p{N}_]+/gu;

/** Pages in a folder with `ground-truth.json`: how much of the body came out, and how much else. */
export function scoreBody(folder: string): Score {
  const truth = v.parse(truthSchema, JSON.parse(readFileSync(join(folder, 'ground-truth.json'), 'utf8')));
  return compareBodies(truth, (id) => bodyText(pageDraft(join(folder, `${id}.html`), truth[id]?.url)));
}

/**
 * Overlap of runs of four words, each page weighing the same; F1 from the two means.
 *
 * - Precision is averaged over the pages with a prediction, recall over the pages with a truth.
 */
export function compareBodies(truth: BodyTruth, predict: (id: string) => string): Score {
  const precisions: number[] = [];
  const recalls: number[] = [];
  const misses: [number, string][] = [];
  for (const [id, { articleBody }] of Object.entries(truth)) {
    const wanted = shingles(articleBody);
    const found = shingles(predict(id));
    const shared = sharedRuns(wanted, found);
    if (found.count > 0) precisions.push(shared / found.count);
    if (wanted.count > 0) recalls.push(shared / wanted.count);
    const fit = mean([shared / Math.max(1, found.count), shared / Math.max(1, wanted.count)]);
    if (fit < 0.98) misses.push([fit, `${fit.toFixed(3)} ${id}`]);
  }
  const precision = mean(precisions);
  const recall = mean(recalls);
  const pages = Object.keys(truth).length;
  return {
    measures: [
      { measure: 'body precision', value: precision, of: `${precisions.length} pages` },
      { measure: 'body recall', value: recall, of: `${recalls.length} pages` },
      { measure: 'body F1', value: f1(precision, recall), of: `${pages} pages` },
    ],
    misses: misses.sort(([a], [b]) => a - b).map(([, line]) => line),
  };
}

type Runs = { counts: ReadonlyMap<string, number>; count: number };

/** Every run of four words with how often it stands there; a shorter text is one run. */
function shingles(text: string): Runs {
  const words = text.match(WORD) ?? [];
  const size = Math.min(4, words.length);
  const counts = new Map<string, number>();
  const count = size === 0 ? 0 : words.length - size + 1;
  for (let start = 0; start < count; start++) {
    const run = words.slice(start, start + size).join(' ');
    counts.set(run, (counts.get(run) ?? 0) + 1);
  }
  return { counts, count };
}

function sharedRuns(one: Runs, other: Runs): number {
  let shared = 0;
  for (const [run, times] of one.counts) shared += Math.min(times, other.counts.get(run) ?? 0);
  return shared;
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}
