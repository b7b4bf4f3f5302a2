import { isOnlyDate } from '#import/edit/line/lines.ts';
import { onlyNamesIn } from '#import/read/names.ts';
import { type Element, findElement, textOf } from '#import/read/html/tree.ts';
import { countWords } from '#import/read/page/sentence.ts';
import type { Piece } from '#import/read/page/view/piece.ts';

const MAX_LINE = 200;
const MAX_DATE = 40;
const LEAST_WORDS = 4;
/** Under one paragraph, which may be a standfirst, a link of fewer words may be the section beside the day of the story. */
const LEAST_WORDS_AT_TOP = 6;
const PROSE = new Set(['p', 'div', 'section']);
const FILING = /author|tag|category/i;
// "As the board said:" leads to what follows
const LEADS_TO = /[:：]$/;

/**
 * Whether a line below paragraphs is the headline of another story, linked, and the day of that one: "Dredger stuck in the
 * channel for two days 3 March 2024".
 */
export function isDatedLink(piece: Piece): boolean {
  const { element, length, linkLength, prose } = piece;
  const rest = length - linkLength;
  if (linkLength < length / 2 || rest === 0 || rest > MAX_DATE || length > MAX_LINE || prose > 0)
    return false;
  if (!PROSE.has(element.tag) || findElement(element, isTitle) !== undefined) return false;
  const link = findElement(element, leadsOn);
  const words = link ? textOf(link) : '';
  if (countWords(words) < leastWords(piece) || onlyNamesIn(words) !== undefined) return false;
  return isOnlyDate(textOf(element).replace(words, ' '));
}

function isTitle({ tag }: Element): boolean {
  return tag === 'h1' || tag === 'h2';
}

/** A link to another page, be it no author's or section's. */
function leadsOn({ tag, attributes: { href = '', rel = '' } }: Element): boolean {
  return tag === 'a' && /^[^#]/.test(href) && !FILING.test(rel);
}

function leastWords({ parent, place }: Piece): number {
  const pieces = parent?.pieces ?? [];
  let last = place - 1;
  while (pieces[last]?.length === 0) last -= 1;
  if (LEADS_TO.test(textOf(pieces[last]?.element ?? ''))) return Infinity;
  const runs = runsBefore(pieces, place);
  if (runs === 0) return Infinity;
  return runs === 1 ? LEAST_WORDS_AT_TOP : LEAST_WORDS;
}

/** How many runs of prose stand before a place; two are enough to know. */
function runsBefore(pieces: readonly Piece[], place: number): number {
  let runs = 0;
  for (let at = 0; at < place && runs < 2; at += 1) runs += pieces[at]?.runs ?? 0;
  return runs;
}
