import type { Linked } from '#edition/article.ts';
import type { Block } from '#edition/block.ts';
import { blockText } from '#edition/blockText.ts';
import type { RichText } from '#edition/text/text.ts';
import type { Draft, Drop } from '#import/draft.ts';
import { captionAndCredit } from '#import/read/captionAndCredit.ts';
import { endOfStory } from '#import/edit/line/endOfStory.ts';
import { isCaptionLine } from '#import/edit/line/captionLine.ts';
import { asksOrOffers, isLabel } from '#import/edit/line/labelled.ts';
import { dateLine, isCutOff, isSentence, textOfBlock, weight } from '#import/edit/line/lines.ts';
import {
  isCommentsLabel,
  isControl,
  isListing,
  isRelatedLabel,
  tagsListed,
} from '#import/edit/line/phrases.ts';
import { linkedHeadline } from '#import/edit/line/linkedHeadline.ts';
import { isPromotion } from '#import/edit/line/promotions.ts';
import { isFiling, isUnloaded } from '#import/edit/line/siteLines.ts';
import { widgetMeasure } from './widgetMeasure.ts';

/** What the lines of a body turned out to be. */
type Sorted = {
  body: Block[];
  related: Linked[];
  tags: string[];
  drops: Drop[];
  /** Where the lines of a widget lead that are links. */
  addresses: Map<string, string>;
};

/**
 * Takes out of a body what its page printed around the story: links to other stories, buttons, advertisements,
 * promotions, comments. Fields of JSON hold the story alone.
 *
 * - Under a label such as "Check Also" the following headlines and cut-off excerpts become `related`, up to the next
 *   line of prose. The label is a whole line; a sentence that says as much stays.
 * - What comes after the last line of prose is cut from the first line on that belongs to the page.
 */
export function takeWidgets(draft: Draft): Draft {
  if (draft.kind === 'json') return draft;
  const tellsLinks = draft.kind !== 'text';
  const end = endOfStory(draft.body, tellsLinks);
  const sorted: Sorted = { body: [], related: [], tags: [], drops: [], addresses: new Map() };
  const story = draft.body.slice(0, end);
  const lengthOf = widgetMeasure(story, tellsLinks);
  let next = 0;
  for (const [index, block] of story.entries()) {
    if (index < next) continue;
    const length = isRelatedLabel(textOfBlock(block)) ? lengthOf(index) : 0;
    if (length > 0) takeWidget(story.slice(index, index + length), sorted);
    else if (isNumberByControl(story, index))
      dropped(textOfBlock(block), 'a button or label of the page', sorted);
    else sortLine(block, sorted);
    next = index + length;
  }
  cutOff(draft.body.slice(end), sorted);
  if (sorted.body.every((block) => block.type === 'image')) return draft;
  return {
    ...draft,
    // What stood under a divider at the end is gone
    body: sorted.body.slice(0, sorted.body.findLastIndex(({ type }) => type !== 'divider') + 1),
    related: [...(draft.related ?? []), ...sorted.related],
    tags: [...(draft.tags ?? []), ...sorted.tags],
    drops: [...draft.drops, ...sorted.drops],
  };
}

// "0", "1.2K"
const NUMBER = /^\p{Nd}[\p{Nd}.,]{0,6}[km]?$/iu;

/** Whether a line is the count beside a button: "12" over "SHARES". */
function isNumberByControl(story: readonly Block[], index: number): boolean {
  if (!NUMBER.test(textOfBlock(story[index]))) return false;
  return [-1, 1].some((step) => {
    let at = index + step;
    while (NUMBER.test(textOfBlock(story[at]))) at += step;
    return isControl(textOfBlock(story[at]));
  });
}

// "• Bakers ask for longer hours"
const BULLET = /^[•·‣▪◦●○■▫*-]\s+/;

/** Headlines and excerpts in turn; an excerpt is cut off, or ends as a sentence, and comes after a headline. */
function linkedFrom(lines: readonly string[], addresses: ReadonlyMap<string, string>): Linked[] {
  const linked: Linked[] = [];
  for (const line of lines) {
    const last = linked.at(-1);
    const isExcerpt = isCutOff(line) || (line.length > 60 && isSentence(line));
    if (isExcerpt && last && last.excerpt === undefined && last.headline.length < 200) last.excerpt = line;
    else linked.push(withAddress(line.replace(BULLET, ''), addresses.get(line)));
  }
  return linked;
}

function takeWidget([label, ...blocks]: readonly Block[], sorted: Sorted): void {
  dropped(textOfBlock(label), 'label of a widget', sorted);
  const lines = blocks.flatMap((block) => linesOf(block, sorted));
  for (const line of lines) if (isControl(line)) dropped(line, 'a button or label of the page', sorted);
  closeWidget(
    lines.filter((line) => !isControl(line)),
    sorted,
  );
}

/** The lines of a block in a widget: a card's headline may stand as the caption of its picture. */
function linesOf(block: Block, sorted: Sorted): string[] {
  if (block.type === 'image') dropped(block.src, 'a picture of a widget', sorted);
  for (const words of linkable(block)) {
    const address = addressIn(words);
    if (address !== undefined) sorted.addresses.set(words.text, address);
  }
  const text =
    block.type === 'image' ? `${block.caption ?? ''} ${block.credit ?? ''}`.trim() : blockText(block);
  return text.split('\n').filter((line) => line !== '');
}

function linkable(block: Block): readonly RichText[] {
  if (block.type === 'list') return block.items;
  return block.type === 'paragraph' || block.type === 'heading' ? [block] : [];
}

function sortLine(block: Block, sorted: Sorted): void {
  // "Like" over a paragraph is a heading, and no button
  const text = block.type === 'heading' ? '' : textOfBlock(block);
  const headline = linkedHeadline(text);
  if (headline !== undefined) {
    sorted.related.push(linkedAs(headline, block));
    sorted.drops.push({ text, rule: 'a link to another story', to: 'related' });
  } else if (takeTags(text, sorted)) return;
  else if (isControl(text) || isCommentsLabel(text) || isListing(text))
    dropped(text, 'a button or label of the page', sorted);
  else if (isPromotion(text)) dropped(text, 'a promotion', sorted);
  else if (isFiling(text)) dropped(text, 'where the post is filed', sorted);
  else if (isUnloaded(text)) dropped(text, 'in place of what the page did not fetch', sorted);
  else if (isCaptionLine(text)) sortCaption(text, sorted);
  else sorted.body.push(block);
}

/** The caption of the picture directly over it, where that has none. */
function sortCaption(text: string, sorted: Sorted): void {
  const over = sorted.body.at(-1);
  const isBare = over?.type === 'image' && over.caption === undefined && over.credit === undefined;
  if (isBare) sorted.body.splice(-1, 1, { ...over, ...captionAndCredit(text) });
  else dropped(text, 'the caption of a picture that is not there', sorted);
}

function linkedAs(headline: string, block: Block): Linked {
  return withAddress(headline, linkable(block).flatMap((words) => addressIn(words) ?? [])[0]);
}

function withAddress(headline: string, url: string | undefined): Linked {
  return { headline, ...(url !== undefined && { url }) };
}

function addressIn({ marks = [] }: RichText): string | undefined {
  return marks.flatMap((mark) => (mark.type === 'link' ? [mark.href] : []))[0];
}

function closeWidget(lines: readonly string[] | undefined, sorted: Sorted): void {
  if (!lines) return;
  for (const line of lines) if (!isTelling(line)) dropped(line, 'part of a widget', sorted);
  for (const linked of linkedFrom(lines.filter(isTelling), sorted.addresses)) sorted.related.push(linked);
  for (const line of lines)
    if (BULLET.test(line) && isTelling(line))
      sorted.drops.push({ text: line, rule: 'a link to another story', to: 'related' });
}

/** Whether a line under a label is long enough for a headline, no longer than an excerpt, and no date or note beside one. */
function isTelling(line: string): boolean {
  const isLong = weight(line) >= 16 && weight(line) <= 400;
  return isLong && dateLine(line) === undefined && !asksOrOffers(line) && !isFiling(line);
}

/** The foot of the page: under a related label its headlines are kept, all else is dropped. */
function cutOff(blocks: readonly Block[], sorted: Sorted): void {
  let widget: string[] | undefined;
  for (const text of blocks.flatMap((block) => linesOf(block, sorted))) {
    if (takeTags(text, sorted)) continue;
    if (isLabel(text)) {
      closeWidget(widget, sorted);
      widget = isRelatedLabel(text) ? [] : undefined;
      dropped(text, widget ? 'label of a widget' : 'foot of the page', sorted);
    } else if (widget && !isControl(text)) widget.push(text);
    else dropped(text, 'foot of the page', sorted);
  }
  closeWidget(widget, sorted);
}

/** Whether a line lists tags; they are tags of the story then. */
function takeTags(text: string, sorted: Sorted): boolean {
  const tags = tagsOf(text);
  if (tags.length === 0) return false;
  sorted.tags.push(...tags);
  sorted.drops.push({ text, rule: 'a line of tags', to: 'tags' });
  return true;
}

/** The tags of a line that lists them with commas; a row without commas does not say where one ends. */
function tagsOf(text: string): string[] {
  const tags = (tagsListed(text) ?? '').split(/[,，،、;|]/u).map((tag) => tag.trim().replace(/^#/, ''));
  const areTags = tags.every(
    (tag) => tag !== '' && tag.length <= 40 && (tags.length > 1 || tag.split(' ').length <= 3),
  );
  return areTags ? tags : [];
}

/** What a source shows as lines or cells it accounts for one by one. */
function dropped(text: string, rule: string, { drops }: Sorted): void {
  for (const piece of text.split(/[\n\t]/)) if (piece !== '') drops.push({ text: piece, rule });
}
