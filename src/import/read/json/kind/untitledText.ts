import type { Origin, Reading } from '#import/draft.ts';
import { dateOf } from '#import/read/date/date.ts';
import { webAddress } from '#import/read/html/address.ts';
import { type Fields, textField } from '#import/read/json/fields.ts';
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
