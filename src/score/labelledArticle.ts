import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import * as v from 'valibot';

const labelSchema = v.object({
  speaker: v.nullable(v.string()),
  speakerResolved: v.optional(v.nullable(v.string())),
  kind: v.picklist(['direct', 'mixed', 'indirect']),
  quotes: v.array(v.string()),
});
const labelledSchema = v.object({
  id: v.string(),
  title: v.optional(v.nullable(v.string()), ''),
  paragraphs: v.array(v.string()),
  attributions: v.array(labelSchema),
  /** Who labelled it, where several did. */
  annotator: v.optional(v.string()),
});

export type Label = v.InferOutput<typeof labelSchema>;
export type LabelledArticle = v.InferOutput<typeof labelledSchema>;

/** Reads labelled articles, one JSON object a line; a line that is none is a mistake of the set and throws. */
export async function readLabelled(location: string): Promise<LabelledArticle[]> {
  const isFolder = (await stat(location)).isDirectory();
  const files = isFolder
    ? (await readdir(location))
        .filter((name) => name.endsWith('.jsonl'))
        .map((name) => path.join(location, name))
    : [location];
  const texts = await Promise.all(files.sort().map((file) => readFile(file, 'utf8')));
  return texts.flatMap((text) =>
    text
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((line) => v.parse(labelledSchema, JSON.parse(line))),
  );
}
