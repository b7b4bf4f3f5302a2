import type { Block } from '#edition/block.ts';
import { isProse, isSentence, textOfBlock } from './lines.ts';
import { isAuthorLabel, isCommentsLabel, isControl, isEndingLabel, isRelatedLabel } from './phrases.ts';
import { isPromotion } from './promotions.ts';

/** Whether a line says what stands under it: the foot of the page, other stories, comments. */
export function isLabel(line: string): boolean {
  return isEndingLabel(line) || isRelatedLabel(line) || isCommentsLabel(line);
}

/** Whether a block is a crosshead, whatever it says: nothing of a page's own stands under it. */
export function isOverOwnWords(body: readonly Block[], index: number): boolean {
  const label = textOfBlock(body[index]);
  if (body[index]?.type !== 'heading' || isAuthorLabel(label)) return false;
  const section = sectionUnder(body, index);
  const lines = section.map(textOfBlock);
  const isOwn = section.length > 0 && !section.some(isCard) && !lines.some(asksOrOffers);
  // A comment stands with a name or a date
  return (
    isOwn && (!isCommentsLabel(label) || (lines.every(isSentence) && lines.some((line) => isProse(line))))
  );
}

/** Whether what stands under a label may lead to other stories. */
export function leadsOn(body: readonly Block[], label: number): boolean {
  return label + 1 === body.length || sectionUnder(body, label).some(isCard);
}

/** What stands under a label, up to the next label or heading. */
function sectionUnder(body: readonly Block[], label: number): Block[] {
  let end = label + 1;
  while (end < body.length && body[end]?.type !== 'heading' && !isLabel(textOfBlock(body[end]))) end++;
  return body.slice(label + 1, end);
}

/** Whether a block may stand for another story: a link, or a picture with its words. */
function isCard(block: Block): boolean {
  if (block.type === 'image') return true;
  const texts = block.type === 'list' ? block.items : [block];
  return texts.some((text) => 'marks' in text && text.marks?.some(({ type }) => type === 'link'));
}

/** Whether a line is a button or a promotion of the page. */
export function asksOrOffers(line: string): boolean {
  return isControl(line) || isPromotion(line);
}

/** The first line from a place on that is as asked; the number of lines where none is. */
export function nextWhere(
  lines: readonly string[],
  from: number,
  isAsAsked: (line: string) => boolean,
): number {
  let next = from;
  while (next < lines.length && !isAsAsked(lines[next] ?? '')) next++;
  return next;
}
