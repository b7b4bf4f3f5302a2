import { type Fields, fieldsField, isFields, textField } from '#import/read/json/fields.ts';

/**
 * The fields of a story wherever a content management system wraps them: in `attributes` (Strapi), in `fields` (Contentful), each
 * by its locale where all are asked for, or in `data` (Prismic).
 */
export function storyFields(given: Fields): Fields {
  const { data, ...about } = given;
  if (isFields(data) && Object.hasOwn(given, 'first_publication_date'))
    return flat({ ...about, ...data, title: titleWords(data['title']) });
  return flat(fieldsField(given, 'attributes') ?? inOneLocale(fieldsField(given, 'fields')) ?? given);
}

/** A title that is rich text itself. */
function titleWords(title: unknown): unknown {
  if (!Array.isArray(title)) return title;
  return title.flatMap((part) => (isFields(part) ? (textField(part, 'text') ?? []) : [])).join(' ');
}

// "en-US"
const LOCALE = /^[a-z]{2,3}(?:-[A-Za-z]{2,4})?$/;

/** Fields that have a value for each locale, as the first of them has them. */
function inOneLocale(fields: Fields | undefined): Fields | undefined {
  const values = Object.values(fields ?? {});
  const areLocalized = values.every(
    (value) => isFields(value) && Object.keys(value).every((key) => LOCALE.test(key)),
  );
  const [first] = values;
  const locale = areLocalized && isFields(first) ? Object.keys(first)[0] : undefined;
  if (!fields || locale === undefined) return fields;
  return Object.fromEntries(
    Object.entries(fields).map(([name, value]) => [name, isFields(value) ? value[locale] : value]),
  );
}

/** A value of Strapi, which wraps each object that a story refers to in `data` and `attributes`. */
function flat(value: Fields): Fields {
  return Object.fromEntries(
    Object.entries(value).map(([name, field]) => {
      const data = isFields(field) && Object.keys(field).length === 1 ? field['data'] : undefined;
      if (Array.isArray(data)) return [name, data.map(attributesOf)];
      return [name, isFields(data) ? attributesOf(data) : field];
    }),
  );
}

function attributesOf(item: unknown): unknown {
  return isFields(item) ? (fieldsField(item, 'attributes') ?? item) : item;
}
