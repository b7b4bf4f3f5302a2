import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { type Score, f1, folded, rate } from '#score/measure.ts';
import { pageDraft, storyText } from '#score/pageText.ts';

const goldSchema = v.record(
  v.string(),
  v.object({
    file: v.string(),
    with: v.array(v.string()),
    without: v.array(v.string()),
    title: v.optional(v.string()),
    author: v.optional(v.union([v.string(), v.array(v.string())])),
    date: v.optional(v.string()),
    tags: v.optional(v.union([v.string(), v.array(v.string())])),
  }),
);
export type SnippetGold = v.InferOutput<typeof goldSchema>;
export type SnippetPrediction = {
  text: string;
  title?: string | undefined;
  author?: string | undefined;
  date?: string | undefined;
  tags?: readonly string[] | undefined;
};

/** Pages in a folder with `evaldata.json`: snippets of the body and of what is not, title, author, date, tags. */
export function scoreTrafilatura(folder: string): Score {
  const gold = v.parse(goldSchema, JSON.parse(readFileSync(join(folder, 'evaldata.json'), 'utf8')));
  return compareSnippets(gold, (file, address) => {
    const draft = pageDraft(join(folder, file), address);
    return {
      text: storyText(draft),
      title: draft?.headline,
      author: draft?.byline?.map(({ name }) => name).join(', '),
      date: draft?.published,
      tags: draft?.tags,
    };
  });
}

/**
 * Each snippet of the body must be in the text, each other one must not; white space folded.
 *
 * - Title and author are equal when folded and in lower case, dates on the day, tags as sets.
 */
export function compareSnippets(
  gold: SnippetGold,
  predict: (file: string, address: string) => SnippetPrediction,
): Score {
  const counts = { kept: 0, lost: 0, leaked: 0 };
  const fields = { title: [0, 0], author: [0, 0], date: [0, 0] } satisfies Record<string, [number, number]>;
  const tagScores: number[] = [];
  const misses: string[] = [];
  for (const [address, wanted] of Object.entries(gold)) {
    const found = predict(wanted.file, address);
    const text = folded(found.text);
    const kept = wanted.with.filter((snippet) => text.includes(folded(snippet))).length;
    const leaked = wanted.without.filter((snippet) => text.includes(folded(snippet))).length;
    counts.kept += kept;
    counts.lost += wanted.with.length - kept;
    counts.leaked += leaked;
    if (kept < wanted.with.length || leaked > 0)
      misses.push(`${wanted.file}: ${wanted.with.length - kept} lost, ${leaked} leaked`);
    for (const field of ['title', 'author', 'date'] as const) {
      const value = wanted[field];
      if (value === undefined || value.length === 0) continue;
      fields[field][1]++;
      fields[field][0] += Number(plain(found[field], field) === plain(value, field));
    }
    if (wanted.tags !== undefined && wanted.tags.length > 0)
      tagScores.push(setF1([wanted.tags].flat(), found.tags ?? []));
  }
  const precision = rate('body precision', counts.kept, counts.kept + counts.leaked);
  const recall = rate('body recall', counts.kept, counts.kept + counts.lost);
  return {
    measures: [
      precision,
      recall,
      {
        measure: 'body F1',
        value: f1(precision.value, recall.value),
        of: `${Object.keys(gold).length} pages`,
      },
      ...Object.entries(fields).map(([field, [right, all]]) => rate(field, right, all)),
      {
        measure: 'tags F1',
        value: tagScores.reduce((sum, value) => sum + value, 0) / Math.max(1, tagScores.length),
        of: `${tagScores.length} pages`,
      },
    ],
    misses,
  };
}

function plain(value: string | readonly string[] | undefined, field: string): string {
  const text = folded(typeof value === 'string' ? value : (value ?? []).join(', ')).toLowerCase();
  return field === 'date' ? text.slice(0, 10) : text;
}

function setF1(wanted: readonly string[], found: readonly string[]): number {
  const one = new Set(wanted.map((tag) => plain(tag, 'tags')));
  const other = new Set(found.map((tag) => plain(tag, 'tags')));
  const shared = [...one].filter((tag) => other.has(tag)).length;
  return (2 * shared) / (one.size + other.size);
}
