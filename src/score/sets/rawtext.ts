import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import type { Block } from '#edition/block.ts';
import { convert } from '#import/convert.ts';
import { type Score, f1, folded, rate, sharedCount } from '#score/measure.ts';

const goldSchema = v.object({
  id: v.string(),
  title: v.string(),
  paragraphs: v.array(v.string()),
  lines: v.array(v.object({ t: v.string(), label: v.string() })),
});
export type RawGold = v.InferOutput<typeof goldSchema>;
export type RawPrediction = { title: string; paragraphs: string[] };

// Lines of the page around a story, that no paragraph may be
const WIDGET =
  /^(check also|read also|also read|read more|related|share|advertisement|you may also like|recommended|see also|more from|don.t miss|follow us|sign up|subscribe|continue reading|tags\b|comments|most read|trending|newsletter|print|email|tweet|facebook|whatsapp|leave a)/i;
const GLUED = /^\S+\.(jpe?g|png|webp|gif)\S/i;

/** Scraped texts in a folder with `gold.jsonl`: which paragraphs, headlines, widgets and picture names came out. */
export function scoreRawText(folder: string): Score {
  const golds = readFileSync(join(folder, 'gold.jsonl'), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => v.parse(goldSchema, JSON.parse(line)));
  return compareRawText(golds, (id) => predicted(join(folder, `${id}.txt`)));
}

/**
 * Paragraphs equal after folding white space, counted over all texts.
 *
 * - Texts whose gold is not exact to the line, or that print their body twice, are left out.
 */
export function compareRawText(
  golds: readonly RawGold[],
  predict: (id: string) => RawPrediction | undefined,
): Score {
  const counts = { right: 0, gold: 0, predicted: 0, titles: 0, texts: 0, leaked: 0, glued: 0 };
  const misses: [wrong: number, line: string][] = [];
  for (const gold of golds.filter(isExact)) {
    const { title, paragraphs } = predict(gold.id) ?? { title: '', paragraphs: [] };
    const wanted = gold.paragraphs.map(folded);
    const found = paragraphs.map(folded);
    const right = sharedCount(wanted, found);
    counts.right += right;
    counts.gold += wanted.length;
    counts.predicted += found.length;
    counts.titles += Number(folded(title) === folded(gold.title));
    counts.texts++;
    counts.leaked += paragraphs.filter((text) => isLeaked(text, wanted)).length;
    counts.glued += paragraphs.filter((text) => GLUED.test(text)).length;
    const wrong = wanted.length + found.length - 2 * right;
    if (wrong > 0)
      misses.push([wrong, `${gold.id}: ${wanted.length - right} lost, ${found.length - right} too many`]);
  }
  return { measures: measures(counts), misses: misses.sort(([a], [b]) => b - a).map(([, line]) => line) };
}

type Counts = Record<'right' | 'gold' | 'predicted' | 'titles' | 'texts' | 'leaked' | 'glued', number>;

function measures({
  right,
  gold,
  predicted: found,
  titles,
  texts,
  leaked,
  glued,
}: Counts): Score['measures'] {
  const precision = rate('paragraph precision', right, found);
  const recall = rate('paragraph recall', right, gold);
  return [
    precision,
    recall,
    { measure: 'paragraph F1', value: f1(precision.value, recall.value), of: `${texts} texts` },
    rate('title', titles, texts),
    { measure: 'leaked widget lines', value: leaked, of: 'lines' },
    { measure: 'glued image names left', value: glued, of: 'lines' },
  ];
}

function isExact({ lines, paragraphs }: RawGold): boolean {
  const body = lines.filter(({ label }) => label.startsWith('body')).length;
  return 0.95 * paragraphs.length <= body && body <= 1.2 * paragraphs.length;
}

function isLeaked(text: string, wanted: readonly string[]): boolean {
  return WIDGET.test(text) && text.length < 90 && !wanted.includes(folded(text));
}

function predicted(path: string): RawPrediction | undefined {
  const [draft] = convert(readFileSync(path), { source: path }).drafts;
  return draft && { title: draft.headline ?? '', paragraphs: draft.body.flatMap(textsOf) };
}

function textsOf(block: Block): string[] {
  if (block.type === 'list') return block.items.map(({ text }) => text);
  return 'text' in block && block.text ? [block.text] : [];
}
