import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { blockText } from '#edition/blockText.ts';
import { convert } from '#import/convert.ts';
import { type Score, rate } from '#score/measure.ts';

/**
 * Article JSON in folders: whether every paragraph of a file's own text is in the body that import made of it.
 *
 * - The text of a newspaper3k file is its `text`, of a Guardian file the HTML of its text and subheading elements.
 */
export function scoreArticleJson(folder: string): Score {
  const files = ['newspaper3k', 'guardian'].flatMap((kind) =>
    readdirSync(join(folder, kind)).map((name) => join(folder, kind, name)),
  );
  const results = files.map((file) => compareArticle(file, readFileSync(file, 'utf8')));
  const told = results.filter(({ paragraphs }) => paragraphs > 0);
  return {
    measures: [
      rate('paragraphs kept', sum(told, 'kept'), sum(told, 'paragraphs')),
      rate(
        'files without a loss',
        told.filter(({ kept, paragraphs }) => kept === paragraphs).length,
        told.length,
      ),
      {
        measure: 'files without any text',
        value: results.length - told.length,
        of: `${results.length} files`,
      },
    ],
    misses: results.flatMap(({ file, lost }) => lost.map((text) => `${file}: ${text.slice(0, 80)}`)),
  };
}

type Kept = { file: string; paragraphs: number; kept: number; lost: string[] };

/** Which paragraphs of one file are in its article, white space and tags aside. */
export function compareArticle(file: string, json: string): Kept {
  const paragraphs = paragraphsIn(JSON.parse(json)).filter((text) => bare(text) !== '');
  const body = convert(Buffer.from(json), { source: file })
    .drafts.flatMap((draft) => draft.body.map((block) => bare(blockText(block))))
    .join('');
  const lost = paragraphs.filter((text) => !body.includes(bare(text)));
  return { file, paragraphs: paragraphs.length, kept: paragraphs.length - lost.length, lost };
}

function paragraphsIn(value: unknown): string[] {
  if (!isRecord(value)) return [];
  if (typeof value['text'] === 'string') return value['text'].split('\n');
  return listIn(value, 'blocks')
    .flatMap((block) => listIn(block, 'elements'))
    .filter(({ _type }) => /\.(?:Text|Subheading)BlockElement$/.test(String(_type)))
    .flatMap(({ html }) =>
      String(html)
        .split(/<\/(?:p|li|h\d)>/)
        .map(withoutTags),
    )
    .filter((text) => !/^[*\s]*$/.test(text));
}

function listIn(value: Record<string, unknown>, name: string): Record<string, unknown>[] {
  const list: unknown = value[name];
  return Array.isArray(list) ? list.filter(isRecord) : [];
}

function withoutTags(html: string): string {
  return html
    .replace(/<[^>]*>/g, '')
    .replaceAll('&nbsp;', ' ')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
}

function bare(text: string): string {
  return text.replace(/[\s\u200b\ufeff]+/g, '');
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function sum(results: readonly Kept[], field: 'kept' | 'paragraphs'): number {
  return results.reduce((total, result) => total + result[field], 0);
}
