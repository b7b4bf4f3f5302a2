import type { Quote } from '#edition/article.ts';
import type { Block } from '#edition/block.ts';
import { readArticle, type ReadArticle } from './attribution/article.ts';
import type { Attribution } from './attribution/attribution.ts';
import type { Reading } from './attribution/reading.ts';
import { nameSpeaker } from './attribution/speaker.ts';
import { isSpeech } from './marks/speech.ts';

export type QuoteContext = { language: string; headline?: string; byline?: readonly string[] };

// Words that can stand as a sentence of their own: "We shall see,"
const SENTENCE = /^[\p{Lu}\p{N}\p{Lo}¿¡[(…‘'“].*[.,?!…。！？،؟—–-]['’”)\]]*$/su;

/**
 * The direct quotations of an article and who said each, in order of reading.
 *
 * - `body[block].text.slice(start, end)` is the quotation, without its marks and the space inside them; ranges never overlap: a
 *   quotation within a quotation belongs to the outer one.
 * - `speaker` is the fullest name the article gives, or the words it uses for someone it does not name ("an official"); it is
 *   absent where `confidence` would be below 0.4.
 * - `confidence` is the share of quotations attributed by the same evidence that were right on labelled articles; 0 without a
 *   speaker.
 * - `kind` is `direct` for whole sentences and `mixed` for words quoted within the writer's own.
 * - Quotations of one `group` are one utterance, split by its attribution or by paragraphs.
 * - Titles of works, nicknames and words at arm's length are left out.
 *
 * @example
 * findQuotes([{ type: 'paragraph', text: '“We open in May,” said Mira Holt.' }], { language: 'en' })
 * // [{ block: 0, start: 1, end: 16, speaker: 'Mira Holt', cue: 'said', kind: 'direct', confidence: 0.98, group: 1 }]
 */
export function findQuotes(blocks: readonly Block[], context: QuoteContext): Quote[] {
  const article = readArticle(blocks, context.language);
  const quotes: Quote[] = [];
  let group = 0;
  for (const [index, reading] of article.readings.entries())
    for (const [span, attribution] of (article.attributions[index] ?? []).entries()) {
      if (!isSpeech(reading, span, attribution)) continue;
      if (!attribution.isSameUtterance || group === 0) group += 1;
      quotes.push(toQuote(reading, span, attribution, article, group));
    }
  return quotes;
}

function toQuote(
  { passage }: Reading,
  span: number,
  attribution: Attribution,
  article: ReadArticle,
  group: number,
): Quote {
  const { start = 0, end = 0 } = passage.spans[span] ?? {};
  const { block, offset, text } = passage;
  const kind = kindOf(text.slice(start, end), attribution);
  return {
    block,
    start: start + offset,
    end: end + offset,
    ...nameSpeaker(attribution, article),
    kind,
    group,
  };
}

function kindOf(words: string, { rule }: Attribution): 'direct' | 'mixed' {
  return rule === 'after' || rule === 'introduced' || SENTENCE.test(words) ? 'direct' : 'mixed';
}
