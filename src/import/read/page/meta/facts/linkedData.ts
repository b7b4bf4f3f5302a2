import { type Fields, isFields, namesField, textField } from '#import/read/json/fields.ts';

// What leads to other stories from a page or its story
const LISTS = new Set(['itemListElement', 'hasPart', 'blogPost', 'mentions', 'citation', 'relatedLink']);
const MAX_OBJECTS = 500;
const MAX_NESTING = 12;

/**
 * The objects of a page's JSON-LD scripts (https://json-ld.org), flat, and those that stand in a list of others.
 *
 * - A script that does not parse is mended where the usual faults are (comments, raw line breaks, a comma too many),
 *   else left out.
 */
export function linkedData(scripts: readonly string[]): { objects: Fields[]; listed: Set<Fields> } {
  const objects: Fields[] = [];
  const listed = new Set<Fields>();
  for (const script of scripts) gather(parsed(script), false, 0);
  return { objects, listed };

  function gather(value: unknown, isListed: boolean, nesting: number): void {
    if (nesting > MAX_NESTING || objects.length >= MAX_OBJECTS) return;
    if (Array.isArray(value)) for (const item of value) gather(item, isListed, nesting + 1);
    if (!isFields(value)) return;
    if (textField(value, '@type') !== undefined || Array.isArray(value['@type'])) objects.push(value);
    if (isListed) listed.add(value);
    for (const [name, inner] of Object.entries(value))
      if (typeof inner === 'object') gather(inner, isListed || LISTS.has(name), nesting + 1);
  }
}

export function hasType(object: Fields, type: RegExp): boolean {
  return namesField(object, '@type').some((name) => type.test(name.replace(/^.*[/#:]/, '')));
}

function parsed(script: string): unknown {
  const text = script
    .replace(/^\s*(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/|\/\/\s*<!\[CDATA\[|<!\[CDATA\[)/, '')
    .replace(/(?:-->|(?:\/\/|\/\*)?(?<!\s)\s*\]\]>\s*(?:\*\/)?)\s*;?\s*$/, '');
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
