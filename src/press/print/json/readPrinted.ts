import { readFileSync } from 'node:fs';
import path from 'node:path';
import * as v from 'valibot';

/** A file of the edition in `out` as it was printed before: what is made from it need not stay in memory until then. */
export function readPrinted<Schema extends v.GenericSchema>(
  out: string,
  file: string,
  schema: Schema,
): v.InferOutput<Schema> {
  return v.parse(schema, JSON.parse(readFileSync(path.join(out, file), 'utf8')));
}
