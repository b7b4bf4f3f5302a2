import { type Fields, fieldsField, isFields, listField, textField } from './fields.ts';

/** Links lead to entries that link again, at times in a circle. */
const MAX_NESTING = 24;
const MAX_LINKS = 3;

/**
 * An answer of Contentful with the entries and pictures that its stories link to in their places
 * (https://www.contentful.com/developers/docs/references/content-delivery-api/#/reference/links).
 */
export function withLinked(answer: Fields): Fields {
  const includes = fieldsField(answer, 'includes');
  if (!includes) return answer;
  const linked = new Map<string, Fields>();
  for (const each of ['Entry', 'Asset'].flatMap((kind) => listField(includes, kind)).filter(isFields))
    linked.set(textField(fieldsField(each, 'sys') ?? {}, 'id') ?? '', saidIn(each));
  return { ...answer, items: resolved(answer['items'], linked, 0, 0) };
}

function saidIn(entry: Fields): Fields {
  const fields = fieldsField(entry, 'fields') ?? {};
  const file = fieldsField(fields, 'file');
  const url = textField(file ?? {}, 'url');
  if (url === undefined) return fields;
  return {
    url: url.replace(/^\/\//, 'https://'),
    alt: textField(fields, 'title'),
    caption: textField(fields, 'description'),
  };
}

function resolved(
  value: unknown,
  linked: ReadonlyMap<string, Fields>,
  nesting: number,
  followed: number,
): unknown {
  if (nesting > MAX_NESTING) return value;
  if (Array.isArray(value)) return value.map((item) => resolved(item, linked, nesting + 1, followed));
  if (!isFields(value)) return value;
  const sys = fieldsField(value, 'sys') ?? {};
  const target = sys['type'] === 'Link' ? linked.get(textField(sys, 'id') ?? '') : undefined;
  if (target) return followed < MAX_LINKS ? resolved(target, linked, nesting + 1, followed + 1) : {};
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [name, resolved(inner, linked, nesting + 1, followed)]),
  );
}
