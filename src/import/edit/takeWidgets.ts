import type { Linked } from '#edition/article.ts';
import type { Block } from '#edition/block.ts';
import { blockText } from '#edition/blockText.ts';
import type { Draft, Drop } from '#import/draft.ts';
import { dateLine, isCutOff, isProse, isSentence, textOfBlock, weight } from './lines.ts';
import {
  isAuthorLabel,
  isCommentsLabel,
  isControl,
  isEndingLabel,
  isListing,
  isPromotion,
  isRelatedLabel,
  linkedHeadline,
} from './phrases.ts';

/** What the lines of a body turned out to be. */
type Sorted = { body: Block[]; related: Linked[]; tags: string[]; drops: Drop[] };

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
  const sorted: Sorted = { body: [], related: [], tags: [], drops: [] };
  const story = draft.body.slice(0, end);
  const lengthOf = widgetMeasure(story, tellsLinks);
  let next = 0;
  for (const [index, block] of story.entries()) {
    if (index < next) continue;
    const length = isRelatedLabel(textOfBlock(block)) ? lengthOf(index) : 0;
    if (length > 0) takeWidget(story.slice(index, index + length), sorted);
    else sortLine(block, sorted);
    next = index + length;
  }
  cutOff(draft.body.slice(end), sorted);
  if (sorted.body.every((block) => block.type === 'image')) return draft;
  return {
    ...draft,
    body: sorted.body,
    related: [...(draft.related ?? []), ...sorted.related],
    tags: [...(draft.tags ?? []), ...sorted.tags],
    drops: [...draft.drops, ...sorted.drops],
  };
}

/** Headlines and excerpts in turn; an excerpt is cut off, or ends as a sentence, and comes after a headline. */
function linkedFrom(lines: readonly string[]): Linked[] {
  const linked: Linked[] = [];
  for (const line of lines) {
    const last = linked.at(-1);
    const isExcerpt = isCutOff(line) || (line.length > 60 && isSentence(line));
    if (isExcerpt && last && last.excerpt === undefined && last.headline.length < 200) last.excerpt = line;
    else linked.push({ headline: line });
  }
  return linked;
}

/** After fewer paragraphs a line such as "12 comments" may be a counter under the headline; comments may be longer than any story. */
const MIN_PROSE_BEFORE_COMMENTS = 3;

/**
 * Where the story ends: the comments; the foot of the page, where less prose follows than came before and none before
 * the next label; or else the first line of the page's own after the last prose.
 */
function endOfStory(body: readonly Block[], tellsLinks: boolean): number {
  const lines = body.map(textOfBlock);
  const prose = lines.map((line) => isProse(line));
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
  for (let index = lastProse + 1; index < lines.length; index++) {
    const line = lines[index] ?? '';
    const isWithin =
      isOverOwnWords(body, index) ||
      (isListing(line) && goesOn(lines, index + 1)) ||
      (tellsLinks && isRelatedLabel(line) && !leadsOn(body, index));
    if (!isWithin && opensFoot(line, before)) return index;
    before.add(line);
  }
  return lines.length;
}

/** Whether the story goes on under a label that elsewhere ends it: "Source: …" of a graphic, a crosshead "Topics". */
function isWithinStory(lines: readonly string[], label: number): boolean {
  const line = lines[label] ?? '';
  if (isAuthorLabel(line)) return false;
  if (isListing(line) && goesOn(lines, label + 1)) return true;
  const next = nextWhere(lines, label + 1, (each) => isProse(each) || isLabel(each));
  return next < lines.length && !isLabel(lines[next] ?? '');
}

/** Whether the next words from a place on are a sentence of the story, however short. */
function goesOn(lines: readonly string[], from: number): boolean {
  const next = lines[nextWhere(lines, from, (line) => line !== '')] ?? '';
  return isSentence(next) && !asksOrOffers(next) && !isLabel(next);
}

/** The first line from a place on that is as asked; the number of lines where none is. */
function nextWhere(lines: readonly string[], from: number, isAsAsked: (line: string) => boolean): number {
  let next = from;
  while (next < lines.length && !isAsAsked(lines[next] ?? '')) next++;
  return next;
}

function isLabel(line: string): boolean {
  return isEndingLabel(line) || isRelatedLabel(line) || isCommentsLabel(line);
}

/** Whether a line after the last prose is the page's own: a button, a label, a date that has stood before. */
function opensFoot(line: string, before: ReadonlySet<string>): boolean {
  if (line === '') return false;
  return (
    isControl(line) ||
    isRelatedLabel(line) ||
    isEndingLabel(line) ||
    (dateLine(line) !== undefined && before.has(line))
  );
}

/** Lines that a widget between two paragraphs may have; a longer run without prose is a list of the story's own. */
const MAX_WIDGET_LINES = 14;

/**
 * Tells how many blocks a widget takes with its label: up to the next prose, or the heading of the next section. Before the first
 * prose it may be long.
 *
 * - Of a source that tells links, a widget holds one: a crosshead "Latest" is over the story's own words.
 *
 * Asked for labels in their order it looks at each line once.
 */
function widgetMeasure(story: readonly Block[], tellsLinks: boolean): (label: number) => number {
  const lines = story.map(textOfBlock);
  const firstProse = nextWhere(lines, 0, (line) => isProse(line));
  let next = -1;
  return (label) => {
    if (next <= label) next = nextWhere(lines, label + 1, (line) => isProse(line, 60));
    const near = story.slice(label + 1, Math.min(next, label + MAX_WIDGET_LINES));
    const section = near.findIndex((block) => isNextSection(story[label], block));
    const length = section < 0 ? next - label : section + 1;
    if (isOverOwnWords(story, label)) return 0;
    if (tellsLinks && !leadsOn(story, label)) return 1;
    return length <= MAX_WIDGET_LINES || (label <= firstProse && next < lines.length) ? length : 0;
  };
}

/** Whether a block is a crosshead, whatever it says: nothing of a page's own stands under it. */
function isOverOwnWords(body: readonly Block[], index: number): boolean {
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

function asksOrOffers(line: string): boolean {
  return isControl(line) || isPromotion(line);
}

/** What stands under a label, up to the next label or heading. */
function sectionUnder(body: readonly Block[], label: number): Block[] {
  let end = label + 1;
  while (end < body.length && body[end]?.type !== 'heading' && !isLabel(textOfBlock(body[end]))) end++;
  return body.slice(label + 1, end);
}

/** Whether what stands under a label may lead to other stories. */
function leadsOn(body: readonly Block[], label: number): boolean {
  return label + 1 === body.length || sectionUnder(body, label).some(isCard);
}

/** Whether a block may stand for another story: a link, or a picture with its words. */
function isCard(block: Block): boolean {
  if (block.type === 'image') return true;
  const texts = block.type === 'list' ? block.items : [block];
  return texts.some((text) => 'marks' in text && text.marks?.some(({ type }) => type === 'link'));
}

function isNextSection(label: Block | undefined, block: Block): boolean {
  return label?.type === 'heading' && block.type === 'heading' && block.level <= label.level;
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
  const text =
    block.type === 'image' ? `${block.caption ?? ''} ${block.credit ?? ''}`.trim() : blockText(block);
  return text.split('\n').filter((line) => line !== '');
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
  else if (isCaptionLine(text)) dropped(text, 'the caption of a picture that is not there', sorted);
  else sorted.body.push(block);
}

function linkedAs(headline: string, block: Block): Linked {
  const marks = block.type === 'paragraph' ? (block.marks ?? []) : [];
  const [url] = marks.flatMap((mark) => (mark.type === 'link' ? [mark.href] : []));
  return { headline, ...(url !== undefined && { url }) };
}

// "Image caption The pier at dawn", "Photo credit: Ada Quill"
function isCaptionLine(text: string): boolean {
  return /^(?:image|photo|picture|media) (?:copyright|caption|credit)\b/i.test(text) && text.length <= 200;
}

function closeWidget(lines: readonly string[] | undefined, sorted: Sorted): void {
  if (!lines) return;
  for (const line of lines) if (!isTelling(line)) dropped(line, 'part of a widget', sorted);
  for (const linked of linkedFrom(lines.filter(isTelling))) sorted.related.push(linked);
}

/** Whether a line under a label is long enough for a headline, and no longer than an excerpt. */
function isTelling(line: string): boolean {
  return weight(line) >= 16 && weight(line) <= 400;
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

// "Tags: ferry, Orsk", "برچسب‌ها: بندر، اسکله"
const TAGS =
  /^(?:tags|tag(?=[^\d]*$)|tagged|topics?|keywords?|schlag(?:w[oö]rter|worte)|etiquetas|mots[- ]clés|trefwoorden|taggar|tagi|štítky|címkék|etichete|oznake|теги|етикети|ετικέτες|etiketler|برچسب‌?\s?ها|کلیدواژه‌?\s?ها|الوسوم|كلمات مفتاحية|תגיות|タグ|キーワード|标签|標籤|태그)\s?[:：]\s?(?<tags>.+)$/iu;

/** The tags of a line that lists them with commas; a row without commas does not say where one ends. */
function tagsOf(text: string): string[] {
  const tags = (TAGS.exec(text)?.groups?.['tags'] ?? '').split(/[,，،、;|]/u).map((tag) => tag.trim());
  const areTags = tags.every(
    (tag) => tag !== '' && tag.length <= 40 && (tags.length > 1 || tag.split(' ').length <= 3),
  );
  return areTags ? tags : [];
}

/** What a source shows as lines or cells it accounts for one by one. */
function dropped(text: string, rule: string, { drops }: Sorted): void {
  for (const piece of text.split(/[\n\t]/)) if (piece !== '') drops.push({ text: piece, rule });
}
