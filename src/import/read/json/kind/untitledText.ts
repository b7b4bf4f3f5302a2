import { blockText } from '#edition/blockText.ts';
import { type Origin, type Reading, aDraft } from '#import/draft.ts';
import { dateOf } from '#import/read/date/date.ts';
import { webAddress } from '#import/read/html/address.ts';
import { toBlocks } from '#import/read/html/blocks.ts';
import { visiblePieces } from '#import/read/html/visible.ts';
import { type Fields, isFields, listField, textField } from '#import/read/json/fields.ts';
import { richElement } from '#import/read/json/rich/richNodes.ts';
import { readText } from '#import/read/text/text.ts';

// A line alone that may be a headline, and what it is over
const HEADLINE = /^\s*\S.{10,150}(?<![.,;:])\n\s*\S/;
const SHORTEST = 200;

/** A text without a title, as collections of scraped pages hold them: read as any text, its first line over the others. */
export function readUntitledText(value: Fields, origin: Origin): Reading | undefined {
  const text = textField(value, 'text', 'content', 'body', 'raw_content');
  if (text === undefined || text.length < SHORTEST || !HEADLINE.test(text)) return undefined;
  const reading = readText(text, origin);
  const url = webAddress(textField(value, 'url', 'link', 'source'));
  const said = dateOf(value['date'] ?? value['published']);
  const drafts = reading.drafts.map((draft) => ({
    ...draft,
    published: draft.published ?? said,
    language: draft.language ?? textField(value, 'language', 'lang'),
    ...(url !== undefined && { source: { url } }),
  }));
  return drafts.length > 0 ? { ...reading, drafts } : undefined;
}

/** The rich text of an editor and nothing beside it: its first heading is the headline. */
export function readUntitledRich(value: unknown, origin: Origin): Reading | undefined {
  const rich = richElement(value) ?? (isFields(value) ? richElement(listField(value, 'results')) : undefined);
  const [over] = rich?.children ?? [];
  if (!rich || over === undefined || typeof over === 'string' || !/^h[1-6]$/.test(over.tag)) return undefined;
  const [first, ...body] = toBlocks(rich);
  const isStory = body.map(blockText).join('').length >= SHORTEST_RICH;
  if (first?.type !== 'heading' || !isStory) return undefined;
  const draft = { ...aDraft('json', origin), headline: first.text, body, visible: visiblePieces(rich) };
  return { drafts: [draft], troubles: [] };
}

/** A story is longer than a heading with a label below it. */
const SHORTEST_RICH = 100;
