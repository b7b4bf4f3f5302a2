import type { Quote } from '#edition/article.ts';
import type { Block } from '#edition/block.ts';
import { readArticle, type ReadArticle } from './attribution/article.ts';
import type { Attribution, Rule } from './attribution/attribution.ts';
import { markedParagraphs } from './marks/paragraphs.ts';
import type { MarkedParagraph, Span } from './text/passage.ts';
import { attributeUncased, type Told } from './uncased/attribute.ts';
import type { CueTable } from './uncased/cueTable.ts';
import { uncasedTable } from './uncased/tables.ts';
import type { Reading } from './text/reading.ts';
import { nameSpeaker } from './attribution/speaker.ts';
import { isLongSpeech, isSpeech } from './marks/speech.ts';

// Words that can stand as a sentence of their own: "We shall see,"
const SENTENCE = /^[\p{Lu}\p{N}\p{Lo}¿¡[(…‘'“].*[.,?!…。！？،؟—–-]['’”)\]]*$/su;

/** A set-off quotation names its speaker itself. */
const BY_CITE = 0.98;
const SAID: ReadonlySet<Rule> = new Set(['after', 'introduced', 'resumed', 'carried', 'unread']);
const CAPITAL = /^[\p{Lu}\p{N}]/u;

/**
 * The direct quotations of an article and who said each, in order of reading; `language` is BCP 47.
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
 * findQuotes([{ type: 'paragraph', text: '“We open in May,” said Mira Holt.' }], 'en')
 * // [{ block: 0, start: 1, end: 16, speaker: 'Mira Holt', cue: 'said', kind: 'direct', confidence: 0.98, group: 1 }]
 */
export function findQuotes(blocks: readonly Block[], language: string): Quote[] {
  const table = uncasedTable(language);
  return table ? findUncased(blocks, table) : findCased(blocks, language);
}

function findCased(blocks: readonly Block[], language: string): Quote[] {
  const article = readArticle(blocks, language);
  const quotes: Quote[] = [];
  let group = 0;
  for (const [index, reading] of article.readings.entries())
    for (const [span, attribution] of (article.attributions[index] ?? []).entries()) {
      if (reading.passage.cite === undefined && !isSpeech(reading, span, attribution)) continue;
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
  const { block, offset, text, cite } = passage;
  const words = text.slice(start, end);
  const isBeside = SAID.has(attribution.rule) || attribution.verb !== undefined;
  const isSaid = isBeside && (attribution.isSameUtterance || CAPITAL.test(words));
  const kind = isSaid || SENTENCE.test(words) ? 'direct' : 'mixed';
  return {
    block,
    start: start + offset,
    end: end + offset,
    ...(cite === undefined ? nameSpeaker(attribution, article) : citedSpeaker(cite)),
    kind,
    group,
  };
}

// "— Mira Holt", « Une citation de Mira Holt »
const LEADING_TO_NAME =
  /^[\s—–-]+(?:(?:une |la |una |uma )?(?:citation|cita|citação|citazione) (?:de|di) (?:[Ll]es? |[Ll]a |el |o )?)?/iu;

/** "— Mira Holt, harbour master" under a set-off quotation: the name and what she is. */
function citedSpeaker(cite: string): Pick<Quote, 'speaker' | 'role' | 'confidence'> {
  const [speaker = '', role = ''] = cite
    .replace(LEADING_TO_NAME, '')
    .split(/[,،，、](.*)/su)
    .map((part) => part.trim());
  const isRole = /\p{L}/u.test(role);
  return speaker === '' ? { confidence: 0 } : { speaker, ...(isRole && { role }), confidence: BY_CITE };
}

function findUncased(blocks: readonly Block[], table: CueTable): Quote[] {
  const paragraphs = markedParagraphs(blocks);
  const told = attributeUncased(paragraphs, table);
  const quotes: Quote[] = [];
  let group = 0;
  for (const [index, paragraph] of paragraphs.entries())
    for (const [at, span] of paragraph.spans.entries()) {
      const spoke = told[index]?.[at];
      const quote = spoke && uncasedQuote(paragraph, span, spoke);
      if (!quote) continue;
      if (!spoke.isSameUtterance || group === 0) group += 1;
      quotes.push({ ...quote, group });
    }
  return quotes;
}

/** A quotation with who spoke it; none where neither a cue nor its length tells speech. */
function uncasedQuote(
  { block, offset, text, cite }: MarkedParagraph,
  { start, end }: Span,
  spoke: Told,
): Quote | undefined {
  const { isSameUtterance, isWhole, ...beside } = spoke;
  const words = text.slice(start, end);
  const named = cite === undefined ? beside : citedSpeaker(cite);
  if (named.confidence === 0 && !beside.cue && !isSameUtterance && !isLongSpeech(words)) return undefined;
  const kind = isWhole || SENTENCE.test(words) ? 'direct' : 'mixed';
  return { block, start: start + offset, end: end + offset, ...named, kind };
}
