import { readdir } from 'node:fs/promises';
import path from 'node:path';
import * as v from 'valibot';
import { receiptSchema, type Receipt } from '#edition/receipt.ts';
import { contentHash } from '#press/compile/contentHash.ts';
import type { Trouble } from '#press/report.ts';
import type { Digest } from './digest.ts';
import { parseJson, readArticleBytes } from './readArticle.ts';

const FOLDER = 'receipts';

/** The sound receipts of an edition by article id, each as the hash of what it is printed from; what is wrong with others. */
export type Receipts = { keys: ReadonlyMap<string, string>; notices: Trouble[] };

export type ReceiptsOptions = {
  articlesDir: string;
  entries: readonly Pick<Digest, 'id'>[];
  version: string;
  /** Whether a receipt with this key was found sound before: then it is not parsed again. */
  isKnown: (id: string, key: string) => boolean;
};

/**
 * Finds the receipts of the edition's articles: `receipts/<id>.json` beside them.
 *
 * - One that breaks the schema, or that names another article, is left out and named. A symbolic link counts as none.
 * - Receipts of articles that are not in the edition are passed over.
 */
export async function readReceipts(options: ReceiptsOptions): Promise<Receipts> {
  const { articlesDir, entries, version, isKnown } = options;
  const found = await readdir(path.join(articlesDir, FOLDER), { withFileTypes: true }).catch(() => []);
  const files = new Set(found.filter((one) => one.isFile()).map(({ name }) => name));
  const keys = new Map<string, string>();
  const notices: Trouble[] = [];
  for (const { id } of entries) {
    if (!files.has(`${id}.json`)) continue;
    const read = readArticleBytes(path.join(articlesDir, receiptFile(id)));
    const key = 'bytes' in read ? contentHash(version, read.bytes) : '';
    const result = 'bytes' in read && !isKnown(id, key) ? parseReceipt(read.bytes, id) : read;
    if ('message' in result) notices.push({ file: receiptFile(id), ...result });
    else keys.set(id, key);
  }
  return { keys, notices };
}

/** The receipt of an article again, as it is printed; nothing where it is no longer the one with this key. */
export function rereadReceipt(
  { articlesDir, version }: Pick<ReceiptsOptions, 'articlesDir' | 'version'>,
  id: string,
  key: string,
): Receipt | undefined {
  const read = readArticleBytes(path.join(articlesDir, receiptFile(id)));
  if (!('bytes' in read) || contentHash(version, read.bytes) !== key) return undefined;
  const result = parseReceipt(read.bytes, id);
  return 'receipt' in result ? printed(result.receipt) : undefined;
}

/** Where the receipt of an article lies, below the articles' folder. */
export function receiptFile(id: string): string {
  return `${FOLDER}/${id}.json`;
}

function parseReceipt(
  bytes: Uint8Array,
  id: string,
): { receipt: Receipt } | { field?: string; message: string } {
  const parsed = parseJson(bytes);
  if ('message' in parsed) return parsed;
  const { success, output, issues } = v.safeParse(receiptSchema, parsed.value);
  if (!success) return { field: v.getDotPath(issues[0]) ?? '', message: issues[0].message };
  if (output.article !== id)
    return { field: 'article', message: `this is the receipt of ${output.article}, not of ${id}` };
  return { receipt: output };
}

/** Without the text the article itself holds, and without what a path or an address tells of the publisher alone. */
function printed({ source, entries, ...receipt }: Receipt): Receipt {
  return {
    ...receipt,
    source: publicSource(source),
    entries: entries.filter(({ fate }) => fate !== 'kept'),
  };
}

const ABSOLUTE = /^(?:[/\\~]|[a-z]:[/\\]|file:)/i;

/** A path from the root of a machine is cut to its file's name; an address loses user and password. */
function publicSource(source: string): string {
  if (/^https?:/i.test(source) && URL.canParse(source)) {
    const address = new URL(source);
    address.username = '';
    address.password = '';
    return address.href;
  }
  return ABSOLUTE.test(source) ? (source.split(/[/\\]/).findLast((part) => part !== '') ?? '') : source;
}
