import type { Grammar } from '#press/quotes/cues/grammar.ts';
import type { Span } from './passage.ts';

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

// The last word before a sentence break: "… Mr. ", "… J. "
const LAST_WORD = /([\p{L}\p{N}.]+)\.\s*$/u;
const INITIALS = /^(?:\p{L}\.)*\p{Lu}$/u;
const LOWER_NEXT = /^\s*[,;:–—-]?\s*\p{Ll}/u;
// " she asked", " Holt, the harbour master, asked"
const NEXT_CLAUSE = /^[^.,;:“”"«»]{0,90}(?:,[^.;:“”"«»,]{0,60},[^.,;:“”"«»]{0,40})?/u;
const WENT_ON = /\s(?:went|goes) on$/;
// " Mira Holt said."
const ATTRIBUTION = /^\s+(?:\p{Lu}\S*\s+){1,3}(\p{Ll}+)[.,]/u;
const ENDING = /[.?!…。！？؟۔]$/u;
const ASKING = /(?:[?!…]|\.\.)$/;

/**
 * Where sentences break within a paragraph whose quotations count as one word each, as positions in UTF-16 units.
 *
 * - An abbreviation or initial ("Mr.", "J.") does not end a sentence.
 * - A quotation that asks or exclaims does not end one either where its attribution follows (`“Why?” she asked.`).
 */
export function sentenceBreaks(text: string, spans: readonly Span[], grammar: Grammar): number[] {
  const { abbreviations } = grammar;
  const masked = maskQuotations(text, spans, grammar);
  const breaks: number[] = [];
  let start = 0;
  for (const { segment, index } of segmenter.segment(masked)) {
    const end = index + segment.length;
    if (end >= masked.length) break;
    if (endsWithAbbreviation(masked.slice(start, end), abbreviations)) continue;
    breaks.push(end);
    start = end;
  }
  return breaks;
}

function endsWithAbbreviation(sentence: string, abbreviations: ReadonlySet<string>): boolean {
  const word = LAST_WORD.exec(sentence.slice(-24))?.[1];
  if (word === undefined) return false;
  return INITIALS.test(word) || abbreviations.has(word) || abbreviations.has(word.toLowerCase());
}

/** The same text with every quotation as a run of `X`, its last sign kept where it ends a sentence. */
function maskQuotations(text: string, spans: readonly Span[], grammar: Grammar): string {
  let masked = '';
  let position = 0;
  for (const span of spans) {
    masked += text.slice(position, span.outerStart);
    const words = text.slice(span.start, span.end).trimEnd();
    const ending = lastSign(words, text.slice(span.outerEnd, span.outerEnd + 120), grammar);
    const length = span.outerEnd - span.outerStart;
    masked += length < 2 ? 'X'.repeat(length) : 'X'.repeat(length - 1) + ending;
    position = span.outerEnd;
  }
  return masked + text.slice(position);
}

/** What a quotation shows of its end to the search for sentences: `.` where it ends one, else `X`. */
function lastSign(words: string, following: string, grammar: Grammar): string {
  if (!ENDING.test(words) || LOWER_NEXT.test(following) || isAttribution(words, following, grammar))
    return 'X';
  if (!ASKING.test(words)) return '.';
  const clause = NEXT_CLAUSE.exec(following)?.[0] ?? '';
  return WENT_ON.test(clause) || clause.split(/\s+/, 20).some((word) => grammar.verbs.has(word)) ? 'X' : '.';
}

/** Whether nothing but who spoke follows whole words: `“We open in May.” Holt said.`, not `“a disgrace.” Holt responded.` */
function isAttribution(words: string, following: string, { verbs, weakVerbs }: Grammar): boolean {
  const cue = ATTRIBUTION.exec(following)?.[1] ?? '';
  const isCue = verbs.has(cue) || (ASKING.test(words) && weakVerbs.has(cue));
  return isCue && /^[^\p{Ll}]/u.test(words);
}
