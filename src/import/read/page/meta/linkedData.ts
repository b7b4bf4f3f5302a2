import { type Fields, isFields, namesField, textField } from '#import/read/json/fields.ts';

// "NewsArticle", "OpinionNewsArticle", "BlogPosting", "Report", "Recipe": what may be the story of a page
const STORY_TYPE = /(?:Article|Posting|Report|Review|Recipe|Story|Analysis)$/;
const WEAK_STORY_TYPE = /^(?:WebPage|ItemPage|CreativeWork|HowTo|Event|PodcastEpisode|VideoObject)$/;
const MAX_OBJECTS = 500;
const MAX_NESTING = 12;

/**
 * The objects of a page's JSON-LD scripts (https://json-ld.org), flat, and the one that is the story.
 *
 * - A script that does not parse is mended where the usual faults are (comments, raw line breaks, a comma too many),
 *   else left out.
 * - The story is the object of an article's type with the most to say; a page's own type where there is none.
 */
export function linkedData(scripts: readonly string[]): { objects: Fields[]; story: Fields | undefined } {
  const objects: Fields[] = [];
  for (const script of scripts) gather(parsed(script), objects, 0);
  const stories = objects.filter((object) => hasType(object, STORY_TYPE));
  return {
    objects,
    story: fullest(stories) ?? fullest(objects.filter((object) => hasType(object, WEAK_STORY_TYPE))),
  };
}

export function hasType(object: Fields, type: RegExp): boolean {
  return namesField(object, '@type').some((name) => type.test(name.replace(/^.*[/#:]/, '')));
}

const TELLING = ['headline', 'datePublished', 'author', 'articleBody', 'image', 'description', 'name'];

function weigh(object: Fields): number {
  return TELLING.filter((name) => object[name] !== undefined).length;
}

function fullest(objects: readonly Fields[]): Fields | undefined {
  return objects.reduce<Fields | undefined>(
    (best, next) => (best && weigh(best) >= weigh(next) ? best : next),
    undefined,
  );
}

function gather(value: unknown, objects: Fields[], nesting: number): void {
  if (nesting > MAX_NESTING || objects.length >= MAX_OBJECTS) return;
  if (Array.isArray(value)) for (const item of value) gather(item, objects, nesting + 1);
  if (!isFields(value)) return;
  if (textField(value, '@type') !== undefined || Array.isArray(value['@type'])) objects.push(value);
  for (const inner of Object.values(value))
    if (typeof inner === 'object') gather(inner, objects, nesting + 1);
}

function parsed(script: string): unknown {
  const text = script
    .replace(/^\s*(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/|\/\/\s*<!\[CDATA\[|<!\[CDATA\[)/, '')
    .replace(/(?:-->|(?:\/\/|\/\*)?\s*\]\]>\s*(?:\*\/)?)\s*;?\s*$/, '');
  return tryParse(text) ?? tryParse(mended(text));
}

function mended(text: string): string {
  return (
    text
      .replace(/;\s*$/, '')
      .replace(/,\s*([}\]])/g, '$1')
      // oxlint-disable-next-line no-control-regex -- raw controls are what breaks a string of JSON
      .replace(/[\u0000-\u001f]+/g, ' ')
  );
}

function tryParse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
