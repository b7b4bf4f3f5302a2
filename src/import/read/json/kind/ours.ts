import { parseArticle } from '#edition/article.ts';
import { blockText } from '#edition/blockText.ts';
import { type Draft, type Origin, type Reading, aDraft } from '#import/draft.ts';
import { languageTag } from '#import/edit/line/languageTag.ts';
import { type Fields, fieldsField, textField } from '#import/read/json/fields.ts';

/** An article of ours: `schema` is 1 and there is a `body` of blocks. Its id stays. */
export function readOurs(value: Fields, origin: Origin): Reading | undefined {
  const skipped = notAnArticle(value);
  if (skipped !== undefined) return { drafts: [], troubles: [], skipped };
  if (value['schema'] !== 1 || !Array.isArray(value['body'])) return undefined;
  const result = parseArticle(withLanguageTag(value));
  if ('article' in result) {
    const { schema: _schema, ...fields } = result.article;
    const draft: Draft = { ...aDraft('json', origin), ...fields };
    draft.visible = [fields.headline, fields.standfirst ?? '', ...fields.body.map(blockText)].filter(Boolean);
    return { drafts: [draft], troubles: [] };
  }
  const [first] = result.problems;
  const { place } = origin;
  return {
    drafts: [],
    troubles: [
      {
        found: `an article whose ${first.field || 'whole'} breaks the format: ${first.message}`,
        remedy: `mend the field ${first.field}`,
        ...(place && { place }),
      },
    ],
  };
}

/** Others write articles in our format too, and `en_US` where we say `en-US`. */
function withLanguageTag(value: Fields): Fields {
  const { language } = value;
  return typeof language === 'string' ? { ...value, language: languageTag(language) } : value;
}

/** The files of ours that lie beside articles. */
function notAnArticle(value: Fields): string | undefined {
  if (textField(value, 'article') && fieldsField(value, 'characters')) return 'a receipt of an import';
  const isMasthead =
    textField(value, 'name') && !('body' in value) && ('tagline' in value || 'sections' in value);
  return isMasthead ? 'the name of a newspaper, not an article' : undefined;
}
