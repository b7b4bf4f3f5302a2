import type { Article, Quote } from '#edition/article.ts';
import { contentHash } from '#press/compile/contentHash.ts';

// Shorter words say too little to stop at, longer ones are read in their article. In characters.
const MIN_LENGTH = 30;
const MAX_LENGTH = 220;
const BETWEEN_LETTERS = /[^\p{L}\p{N}]+/gu;
const EDGES = /^[\s,;:–—-]+|[\s,;:–—-]+$/g;

/** Words that stand alone, without the comma at their end. */
export type QuotedWords = { text: string; speaker: string; role?: string };

/** What a quotation says, by its letters: two prints of one text may set its marks and its capital in two ways. */
export function saidHash(body: Article['body'], { block, start, end }: Quote): string {
  const target = body[block];
  const text = target && 'text' in target ? (target.text ?? '') : '';
  return contentHash(text.slice(start, end).toLowerCase().replaceAll(BETWEEN_LETTERS, ''));
}

/** The first of an article's pull-quotes that can stand alone: attributed, and neither too short nor too long. */
export function quotedWords({ body, quotes = [], pullQuotes = [] }: Article): QuotedWords | undefined {
  for (const index of pullQuotes) {
    const quote = quotes[index];
    const text = quote ? wordsOf(body, quote) : '';
    if (!quote?.speaker || text.length < MIN_LENGTH || text.length > MAX_LENGTH) continue;
    return { text, speaker: quote.speaker, ...(quote.role && { role: quote.role }) };
  }
  return undefined;
}

function wordsOf(body: Article['body'], { block, start, end }: Quote): string {
  const target = body[block];
  if (!target || !('text' in target)) return '';
  return (target.text ?? '').slice(start, Math.min(end, start + 2 * MAX_LENGTH)).replace(EDGES, '');
}
