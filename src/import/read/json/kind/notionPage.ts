import type { Origin, Reading } from '#import/draft.ts';
import {
  type Fields,
  fieldsField,
  isFields,
  listField,
  namesField,
  textField,
} from '#import/read/json/fields.ts';
import { readTitledText } from './titledText.ts';

/**
 * A page of Notion (https://developers.notion.com/reference/page) with its blocks in or beside it: what it says of itself stands in
 * properties, each of a type and called as its writer liked.
 */
export function readNotionPage(value: Fields, origin: Origin): Reading | undefined {
  const page = fieldsField(value, 'page') ?? value;
  const properties = Object.values(fieldsField(page, 'properties') ?? {}).filter(isFields);
  const ofType = (type: string): Fields => properties.find((property) => property['type'] === type) ?? {};
  const title = wordsIn(ofType('title'), 'title');
  if (page['object'] !== 'page' || title === '') return undefined;
  const blocks = ['children', 'blocks', 'content', 'results'].map((name) => listField(value, name));
  const fields = {
    id: page['id'],
    title,
    date: textField(fieldsField(ofType('date'), 'date') ?? {}, 'start') ?? page['created_time'],
    authors: namesField(ofType('people'), 'people'),
    tags: namesField(ofType('multi_select'), 'multi_select'),
    section: textField(fieldsField(ofType('select'), 'select') ?? {}, 'name'),
    url: textField(page, 'public_url'),
    blocks: blocks.find((list) => list.length > 0),
  };
  return readTitledText(fields, origin);
}

function wordsIn(property: Fields, name: string): string {
  const words = listField(property, name).filter(isFields);
  return words.map((word) => textField(word, 'plain_text') ?? '').join('');
}
