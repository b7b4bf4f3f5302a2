import { blockText } from '#edition/blockText.ts';
import type { PrintedArticle, Related } from '#edition/page/printed.ts';
import type { Passage } from '#reader/ui/address/passage.ts';

/** Words of a text, those that bear the reason out marked, and where they stand where that is in its body. */
export type Evidence = { text: string; marks: readonly Mark[]; passage?: Passage };
type Mark = { start: number; end: number };

/** A longer passage is cut around its first mark, in characters. */
const MAX_LENGTH = 200;
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;
// The comma before an attribution: “It holds,” she said
const TRAILING = /[\s,،、，]+$/u;
const SPECIAL = /[\\^$.*+?()[\]{}|/-]/g;

/**
 * Where an article bears out why it is shown with another: the sentence with most of the words both share, the first of equals; what
 * the voice says where both quote one. `undefined` where its text has none of the words.
 */
export function findEvidence(
  article: PrintedArticle,
  { because, shared = [] }: Pick<Related, 'because' | 'shared'>,
): Evidence | undefined {
  const said = because?.kind === 'voice' ? saidBy(article, shared[0] ?? '') : undefined;
  if (said) return said;
  const patterns = shared.map(patternOf);
  const { headline, standfirst, tags = [] } = article;
  const others = [standfirst ?? '', headline, tags.join(', ')].map((text) => toEvidence(text, patterns));
  return best([...sentencesOf(article, patterns), ...others]);
}

function saidBy({ quotes = [], body }: PrintedArticle, speaker: string): Evidence | undefined {
  const quote = quotes.find((one) => one.speaker === speaker);
  const block = quote && body[quote.block];
  if (!quote || !block) return undefined;
  const text = blockText(block).slice(quote.start, quote.end).replace(TRAILING, '');
  const { block: place, start, end } = quote;
  return cut({ text, marks: [{ start: 0, end: text.length }], passage: { block: place, start, end } });
}

function sentencesOf({ body, language }: PrintedArticle, patterns: readonly RegExp[]): Evidence[] {
  const segmenter = new Intl.Segmenter(language, { granularity: 'sentence' });
  return body.flatMap((block, place) => {
    if (block.type === 'image' || block.type === 'embed') return [];
    return Array.from(segmenter.segment(blockText(block)), ({ segment, index }) => {
      const text = segment.trimEnd();
      const passage = { block: place, start: index, end: index + text.length };
      return Object.assign(toEvidence(text, patterns), { passage });
    });
  });
}

function toEvidence(text: string, patterns: readonly RegExp[]): Evidence {
  const marks = patterns.flatMap((pattern) => {
    const match = pattern.exec(text);
    return match ? [{ start: match.index, end: match.index + match[0].length }] : [];
  });
  return { text, marks: marks.sort((one, other) => one.start - other.start).filter(isApart) };
}

function isApart({ start }: Mark, place: number, marks: readonly Mark[]): boolean {
  return marks.slice(0, place).every(({ end }) => end <= start);
}

function best(candidates: readonly Evidence[]): Evidence | undefined {
  let found: Evidence | undefined;
  for (const candidate of candidates)
    if (candidate.marks.length > (found?.marks.length ?? 0)) found = candidate;
  return found && cut(found);
}

/** A word as a whole, in any letter case; in scripts that set no spaces words have no borders. */
function patternOf(word: string): RegExp {
  const written = word.replace(SPECIAL, String.raw`\$&`).replace(/\s+/g, String.raw`\s+`);
  return UNSPACED.test(word)
    ? new RegExp(written, 'iu')
    : new RegExp(String.raw`(?<![\p{L}\p{N}])${written}(?![\p{L}\p{N}])`, 'iu');
}

/** The passage in at most 200 characters, its first mark among them, with an ellipsis where it was cut. */
function cut(evidence: Evidence): Evidence {
  const { text, marks } = evidence;
  if (text.length <= MAX_LENGTH) return evidence;
  const first = marks[0]?.start ?? 0;
  const from = first < MAX_LENGTH / 2 ? 0 : text.indexOf(' ', first - MAX_LENGTH / 2) + 1;
  const end = text.lastIndexOf(' ', from + MAX_LENGTH - 2);
  const to = end > first ? end : from + MAX_LENGTH - 2;
  const opening = from > 0 ? '…' : '';
  const shift = opening.length - from;
  return {
    ...evidence,
    text: `${opening}${text.slice(from, to)}…`,
    marks: marks
      .filter((mark) => mark.start < to)
      .map(({ start, end: until }) => ({ start: start + shift, end: Math.min(until, to) + shift })),
  };
}
