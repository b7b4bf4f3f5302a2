import type { Block } from '#edition/block.ts';
import { asksOrOffers, isLabel, isOverOwnWords, leadsOn, nextWhere } from './labelled.ts';
import { dateLine, isCutOff, isProse, isSentence, textOfBlock, weight } from './lines.ts';
import {
  isAuthorLabel,
  isBreak,
  isCommentsLabel,
  isControl,
  isEndingLabel,
  isFootLine,
  isListing,
  isRelatedLabel,
} from './phrases.ts';
import { isPromotion } from './promotions.ts';

/** After fewer paragraphs a line such as "12 comments" may be a counter under the headline; comments may be longer than any story. */
const MIN_PROSE_BEFORE_COMMENTS = 3;

/** A sentence this long after a widget is the story going on, as it is between two paragraphs. */
export const SHORT_PROSE = 50;

/**
 * Where the story ends: the comments; the foot of the page, where less prose follows than came before and none before
 * the next label; or else the first line of the page's own after the last prose.
 *
 * - `tellsLinks`: a source that says what is a link, so that a label over none is a crosshead.
 */
export function endOfStory(body: readonly Block[], tellsLinks: boolean): number {
  const lines = body.map(textOfBlock);
  const widget = tellsLinks ? -1 : lines.findIndex(isRelatedLabel);
  const told = widget < 0 ? undefined : toldBehind(lines, widget);
  const prose = lines.map(
    (line, at) => at === told || isProse(line, widget >= 0 && at > widget ? SHORT_PROSE : undefined),
  );
  const proseBefore = countsBefore(prose);
  const isMostlyBefore = (index: number): boolean =>
    2 * (proseBefore[index] ?? 0) >= (proseBefore[lines.length] ?? 0);
  const ending = lines.findIndex((line, index) => {
    const before = proseBefore[index] ?? 0;
    if (before === 0 || !isLabel(line) || isOverOwnWords(body, index)) return false;
    if (isCommentsLabel(line)) return isMostlyBefore(index) || before >= MIN_PROSE_BEFORE_COMMENTS;
    return isEndingLabel(line) && isMostlyBefore(index) && !isWithinStory(lines, index);
  });
  const within = ending < 0 ? lines.length : ending;
  const lastProse = prose.lastIndexOf(true, within - 1);
  return lastProse < 0 ? within : footOf(body.slice(0, within), lastProse, tellsLinks);
}

const FULL_STOP = /[.。۔।]$/u;
const SHORTEST_TOLD = 30;
const MAX_HEADLINES = 14;

/**
 * Where a short sentence stands behind the headlines under a label, none of which ends with a full stop: the story goes on there.
 * Absent where the first line that ends so says something else.
 */
export function toldBehind(lines: readonly string[], label: number): number | undefined {
  const near = lines.slice(label + 1, label + 1 + MAX_HEADLINES);
  const first = near.findIndex((line) => FULL_STOP.test(line));
  const line = near[first] ?? '';
  const isTold = !isCutOff(line) && weight(line) >= SHORTEST_TOLD && !asksOrOffers(line) && !isLabel(line);
  return first > 1 && isTold ? label + 1 + first : undefined;
}

/** How many of the lines before each are prose, and at the end how many of all. */
function countsBefore(prose: readonly boolean[]): number[] {
  const counts = [0];
  for (const isOne of prose) counts.push((counts.at(-1) ?? 0) + Number(isOne));
  return counts;
}

/** The first line after the last prose that belongs to the page: all after it does as well. */
function footOf(body: readonly Block[], lastProse: number, tellsLinks: boolean): number {
  const lines = body.map(textOfBlock);
  const before = new Set(lines.slice(0, lastProse + 1));
  const lastList = body.findLastIndex(isListed);
  for (let index = lastProse + 1; index < lines.length; index++) {
    const line = lines[index] ?? '';
    const isWithin = goesOnBelow(body, lines, index) || (tellsLinks && isOverItsOwn(body, index, lastList));
    if (!isWithin && opensFoot(line, before)) return index;
    before.add(line);
  }
  return lines.length;
}

/** Whether the story goes on under a line that elsewhere belongs to the page. */
function goesOnBelow(body: readonly Block[], lines: readonly string[], index: number): boolean {
  const line = lines[index] ?? '';
  return (
    isOverOwnWords(body, index) ||
    (isListing(line) && goesOn(lines, index + 1)) ||
    (isBreak(line) && goesOn(lines, nextWhere(lines, index + 1, isNoInterruption)))
  );
}

/** Of a source that tells links: a label over none, or a button such as "Print" over what a dish is made of. */
function isOverItsOwn(body: readonly Block[], index: number, lastList: number): boolean {
  const line = textOfBlock(body[index]);
  if (isRelatedLabel(line)) return !leadsOn(body, index);
  return isControl(line) && index < lastList;
}

/** A list or table that is left of a page is the story's own: those of links went before. */
function isListed({ type }: Block): boolean {
  return type === 'list' || type === 'table';
}

/** Whether the story goes on under a label that elsewhere ends it: "Source: …" of a graphic, a crosshead "Topics". */
function isWithinStory(lines: readonly string[], label: number): boolean {
  const line = lines[label] ?? '';
  if (isAuthorLabel(line)) return false;
  if (isListing(line) && goesOn(lines, label + 1)) return true;
  const next = nextWhere(lines, label + 1, (each) => isProse(each) || isLabel(each));
  return next < lines.length && !isLabel(lines[next] ?? '');
}

/** Whether a line is none that a page sets within its story, as it does an advertisement. */
function isNoInterruption(line: string): boolean {
  return line !== '' && !isBreak(line) && !isPromotion(line);
}

/** Whether the next words from a place on are a sentence of the story, however short. */
function goesOn(lines: readonly string[], from: number): boolean {
  const next = lines[nextWhere(lines, from, (line) => line !== '')] ?? '';
  return isSentence(next) && !asksOrOffers(next) && !isLabel(next);
}

/** Whether a line after the last prose is the page's own: a button, a label, a date that has stood before. */
function opensFoot(line: string, before: ReadonlySet<string>): boolean {
  if (line === '') return false;
  return (
    isControl(line) ||
    isRelatedLabel(line) ||
    isEndingLabel(line) ||
    line.split('\n').some(isFootLine) ||
    (dateLine(line) !== undefined && before.has(line))
  );
}
