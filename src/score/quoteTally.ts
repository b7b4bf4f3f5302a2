/**
 * The accuracy of quotations and speakers against articles labelled by people (PolNeAR, https://github.com/networkdynamics/PolNeAR).
 *
 * A found quotation matches a labelled one where their words agree by F1 ≥ 0.8, best pairs first, one to one. A speaker is right
 * where the last word of either name is in the other and they share a word that is no pronoun; a labelled pronoun counts as the
 * name its own label resolves it to.
 */
import type { Label, LabelledArticle } from './labelledArticle.ts';

/** A quotation as found: its words, its speaker, and whether it was chosen as a pull-quote. */
export type Prediction = { text: string; speaker?: string | undefined; isPulled?: boolean };

/** Counts that the measures are made of; those of several articles add up. */
export type Tally = {
  articles: number;
  labelled: number;
  found: number;
  predicted: number;
  predictedRight: number;
  speakers: number;
  speakersRight: number;
  named: number;
  namedRight: number;
  pulled: number;
  pulledMatched: number;
  pulledRight: number;
  /** Articles that have a labelled quotation of 8–35 words, and those of them with a pull-quote. */
  pullable: number;
  pullableShown: number;
};

const LEAST_WORDS = 4;
const MATCH = 0.8;
const TOKEN = /[\p{L}\p{N}_']+/gu;
const POSSESSIVE = /['’]s(?![\p{L}\p{N}_])/gu;
const PRONOUNS = new Set('he she they it i we who him her them his their you'.split(' '));
const NO_NAME = new Set(
  'the a an of and mr mrs ms sen rep gov president former candidate republican democratic party said campaign jr sr s'.split(
    ' ',
  ),
);

/** Counts what was found in one article. */
export function tallyOf(article: LabelledArticle, predictions: readonly Prediction[]): Tally {
  const labels = article.attributions.flatMap((label) =>
    label.quotes.map((quote) => ({ label, tokens: tokens(quote) })),
  );
  const found = predictions.map((prediction) => ({ prediction, tokens: tokens(prediction.text) }));
  const { byLabel, byPrediction } = pair(labels, found);
  const tally = { ...emptyTally(), articles: 1 };
  for (const [index, { label, tokens: spoken }] of labels.entries()) {
    if (label.kind === 'indirect' || spoken.length < LEAST_WORDS) continue;
    const match = byLabel.get(index);
    tally.labelled += 1;
    tally.found += Number(match !== undefined);
    if (match !== undefined) countSpeaker(tally, label, predictions[match]?.speaker);
  }
  for (const [index, { tokens: spoken, prediction }] of found.entries()) {
    const isLong = spoken.length >= LEAST_WORDS;
    tally.predicted += Number(isLong);
    tally.predictedRight += Number(isLong && byPrediction.has(index));
    if (prediction.isPulled) countPulled(tally, labels[byPrediction.get(index) ?? -1]?.label, prediction);
  }
  const isPullable = labels.some(isPullableLabel);
  tally.pullable = Number(isPullable);
  tally.pullableShown = Number(isPullable && tally.pulled > 0);
  return tally;
}

function isPullableLabel({
  label,
  tokens: { length },
}: {
  label: Label;
  tokens: readonly string[];
}): boolean {
  return label.kind !== 'indirect' && length >= 8 && length <= 35;
}

function countSpeaker(tally: Tally, label: Label, speaker: string | undefined): void {
  if (label.speaker === null) return;
  const isRight = Number(isSpeakerRight(speaker, label));
  tally.speakers += 1;
  tally.speakersRight += isRight;
  if (PRONOUNS.has(label.speaker.toLowerCase())) return;
  tally.named += 1;
  tally.namedRight += isRight;
}

function countPulled(tally: Tally, label: Label | undefined, { speaker }: Prediction): void {
  tally.pulled += 1;
  if (!label || label.speaker === null) return;
  tally.pulledMatched += 1;
  tally.pulledRight += Number(isSpeakerRight(speaker, label));
}

type Worded = { tokens: readonly string[] };

/** Pairs labels and predictions one to one, the best agreement first; of equals the later ones first. */
function pair(
  labels: readonly Worded[],
  found: readonly Worded[],
): { byLabel: Map<number, number>; byPrediction: Map<number, number> } {
  const pairs: { score: number; label: number; prediction: number }[] = [];
  for (const [label, { tokens: left }] of labels.entries())
    for (const [prediction, { tokens: right }] of found.entries()) {
      const score = agreement(left, right);
      if (score >= MATCH) pairs.push({ score, label, prediction });
    }
  pairs.sort((a, b) => b.score - a.score || b.label - a.label || b.prediction - a.prediction);
  const byLabel = new Map<number, number>();
  const byPrediction = new Map<number, number>();
  for (const { label, prediction } of pairs) {
    if (byLabel.has(label) || byPrediction.has(prediction)) continue;
    byLabel.set(label, prediction);
    byPrediction.set(prediction, label);
  }
  return { byLabel, byPrediction };
}

/** F1 of two bags of words, 0–1. */
function agreement(left: readonly string[], right: readonly string[]): number {
  const most = Math.min(left.length, right.length);
  if (2 * most < MATCH * (left.length + right.length)) return 0;
  const counts = new Map<string, number>();
  for (const word of left) counts.set(word, (counts.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of right) {
    const count = counts.get(word) ?? 0;
    if (count > 0) shared += 1;
    counts.set(word, count - 1);
  }
  return shared === 0 ? 0 : (2 * shared) / (left.length + right.length);
}

/** Whether a named speaker is the labelled one. */
export function isSpeakerRight(speaker: string | undefined, label: Label): boolean {
  if (label.speaker === null) return speaker === undefined;
  if (speaker === undefined) return false;
  const named = nameWords(speaker);
  return [label.speaker, label.speakerResolved ?? ''].some((source) => agrees(named, nameWords(source)));
}

function agrees(named: readonly string[], labelled: readonly string[]): boolean {
  if (named.length === 0 || labelled.length === 0) return false;
  if (named.join(' ') === labelled.join(' ')) return true;
  const isShared = named.some((word) => labelled.includes(word) && !PRONOUNS.has(word));
  return isShared && (labelled.includes(named.at(-1) ?? '') || named.includes(labelled.at(-1) ?? ''));
}

function nameWords(name: string): string[] {
  return tokens(name.replace(POSSESSIVE, '')).filter((word) => !NO_NAME.has(word));
}

function tokens(text: string): string[] {
  return text.toLowerCase().replaceAll('’', "'").match(TOKEN) ?? [];
}

export function emptyTally(): Tally {
  return {
    articles: 0,
    labelled: 0,
    found: 0,
    predicted: 0,
    predictedRight: 0,
    speakers: 0,
    speakersRight: 0,
    named: 0,
    namedRight: 0,
    pulled: 0,
    pulledMatched: 0,
    pulledRight: 0,
    pullable: 0,
    pullableShown: 0,
  };
}

/** Counts of two articles together. */
export function add(left: Tally, right: Tally): Tally {
  const sum = { ...left };
  for (const key of Object.keys(sum)) if (isCount(sum, key)) sum[key] += right[key];
  return sum;
}

function isCount(tally: Tally, key: string): key is keyof Tally {
  return key in tally;
}
