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
 * A story in ninjs, as agencies send it (https://iptc.org/standards/ninjs/): of each text there are several, by their format
 * up to version 1, by their role from version 2 on; pictures are associated.
 */
export function readNinjs(value: Fields, origin: Origin): Reading | undefined {
  const body = textField(value, 'body_xhtml') ?? mainOf(value, 'bodies');
  if (body === undefined) return undefined;
  const titled = {
    ...value,
    headline: textField(value, 'headline') ?? mainOf(value, 'headlines'),
    standfirst: textField(value, 'description_text') ?? mainOf(value, 'descriptions'),
    body,
    author: textField(value, 'byline', 'by'),
    byline: undefined,
    tags: ['subject', 'subjects'].flatMap((name) => namesField(value, name)),
    image: pictureOf(value),
  };
  return readTitledText(titled, origin);
}

/** The text of a list that is the main one, or else the first: "headlines": [{ "role": "main", "value": "…" }]. */
function mainOf(value: Fields, name: string): string | undefined {
  const texts = listField(value, name).filter(isFields);
  return textField(texts.find(({ role }) => role === 'main') ?? texts[0] ?? {}, 'value');
}

function pictureOf(value: Fields): Fields | undefined {
  const picture = listed(value, 'associations').find(({ type }) => type === 'picture');
  if (!picture) return undefined;
  const [largest = {}] = listed(picture, 'renditions').toSorted((a, b) => widthOf(b) - widthOf(a));
  return {
    url: textField(largest, 'href'),
    caption: textField(picture, 'description_text') ?? mainOf(picture, 'descriptions'),
    credits: { by: textField(picture, 'byline', 'by') },
  };
}

/** Objects under their names up to version 1, in a list from version 2 on. */
function listed(value: Fields, name: string): Fields[] {
  const list = listField(value, name);
  return (list.length > 0 ? list : Object.values(fieldsField(value, name) ?? {})).filter(isFields);
}

function widthOf(rendition: Fields): number {
  return Number(rendition['width'] ?? 0);
}
