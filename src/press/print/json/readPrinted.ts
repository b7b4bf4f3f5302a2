import { readFileSync } from 'node:fs';
import path from 'node:path';
import * as v from 'valibot';
import { printedArticleSchema, type PrintedArticle } from '#edition/page/printed.ts';
import { articlePath } from '#edition/paths.ts';

/** A file of the edition in `out` as it was printed before: what is made from it need not stay in memory until then. */
export function readPrinted<Schema extends v.GenericSchema>(
  out: string,
  file: string,
  schema: Schema,
): v.InferOutput<Schema> {
  return v.parse(schema, JSON.parse(readFileSync(path.join(out, file), 'utf8')));
}

/** Articles as they were printed, by id: each read and checked once, however often it is asked for. */
export function articleReader(out: string): (id: string) => PrintedArticle {
  const known = new Map<string, PrintedArticle>();
  return (id) => {
    const article = known.get(id) ?? readPrinted(out, articlePath(id), printedArticleSchema);
    known.set(id, article);
    return article;
  };
}
