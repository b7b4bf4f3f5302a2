import { type Fields, fieldsField, isFields, listField, textField } from './fields.ts';

/** Links lead to entries that link again, at times in a circle. */
const MAX_NESTING = 24;
const MAX_LINKS = 3;

/**
 * An answer with what its stories link to in their places: the entries and pictures of Contentful
 * (https://www.contentful.com/developers/docs/references/content-delivery-api/#/reference/links), the people, tags and
 * pictures of JSON:API (https://jsonapi.org/format/#document-compound-documents).
 */
export function withLinked(answer: Fields): Fields {
  const includes = fieldsField(answer, 'includes');
  if (!includes) return withIncluded(answer);
  const linked = new Map<string, Fields>();
  for (const each of ['Entry', 'Asset'].flatMap((kind) => listField(includes, kind)).filter(isFields))
    linked.set(textField(fieldsField(each, 'sys') ?? {}, 'id') ?? '', saidIn(each));
  return { ...answer, items: resolved(answer['items'], linked, 0, 0) };
}

function withIncluded(answer: Fields): Fields {
  const included = listField(answer, 'included').filter(isFields);
  if (included.length === 0) return answer;
  const known = new Map(included.map((each) => [identityOf(each), includedIn(each)]));
  const withRelated = (item: unknown): unknown => {
    const relationships = isFields(item) ? fieldsField(item, 'relationships') : undefined;
    if (!isFields(item) || !relationships) return item;
    const related = Object.entries(relationships).map(([name, value]) => {
      const data = isFields(value) ? value['data'] : undefined;
      const list = (Array.isArray(data) ? data : [data]).filter(isFields);
      return [fieldName(name), list.flatMap((each) => known.get(identityOf(each)) ?? [])] as const;
    });
    return { ...item, attributes: { ...Object.fromEntries(related), ...fieldsField(item, 'attributes') } };
  };
  const { data } = answer;
  return { ...answer, data: Array.isArray(data) ? data.map(withRelated) : withRelated(data) };
}

function identityOf(resource: Fields): string {
  return `${textField(resource, 'type')} ${textField(resource, 'id')}`;
}

function includedIn(resource: Fields): Fields {
  const said = fieldsField(resource, 'attributes') ?? {};
  const file = textField(fieldsField(said, 'uri') ?? {}, 'url');
  return {
    ...said,
    name: textField(said, 'name', 'display_name', 'title'),
    ...(file !== undefined && { url: file }),
  };
}

/** What Drupal calls a field that an editor made, "field_tags", and the account that wrote a story. */
function fieldName(name: string): string {
  return name === 'uid' ? 'author' : name.replace(/^field_/, '');
}

/** What an entry or a picture of Contentful says, as others say it of themselves. */
export function saidIn(entry: Fields): Fields {
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
