import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Article, parseArticle } from '#edition/article.ts';
import { mastheadFile } from '#edition/paths.ts';
import type { Draft } from '#import/draft.ts';
import { idBeside, idFor } from './id.ts';
import type { Ledger, Row } from './ledger.ts';
import { writeWhole } from './writeWhole.ts';
import type { Story } from '#import/work/task.ts';

export type Stored =
  | { outcome: 'written' | 'unchanged'; id: string }
  | { outcome: 'kept'; id: string; differences: string[] }
  | { outcome: 'failed'; found: string };

/**
 * Puts a story into a folder as `<id>.json` and `receipts/<id>.json`.
 *
 * - The id is the one the story had before, else one of our own that the source carries, else the headline's slug.
 * - A file that is not as import wrote it was edited by hand: it is kept, and the fields that differ are named.
 */
export function storeStory(
  { draft, receipt }: Story,
  story: string,
  into: string,
  ledger: Ledger,
  isDryRun: boolean,
): Stored {
  const id = chooseId(draft, story, into, ledger);
  const { article, problem } = articleOf(draft, id);
  if (article === undefined) return { outcome: 'failed', found: problem };
  const text = printed(article);
  const path = join(into, `${id}.json`);
  const written = hashOf(text);
  const onDisk = existsSync(path) ? readFileSync(path, 'utf8') : undefined;
  const before = ledger.byStory(story);
  const account = { path: join(into, 'receipts', `${id}.json`), text: printed({ ...receipt, article: id }) };
  if (onDisk === text) {
    ledger.record({ story, id, written });
    // What is left out of a source may change where the story does not
    if (!isDryRun && !isPrinted(account)) write(account);
    return { outcome: 'unchanged', id };
  }
  const replaced = onDisk === undefined ? undefined : hashOf(onDisk);
  if (onDisk !== undefined && !isOwn(onDisk, before))
    return { outcome: 'kept', id, differences: differences(onDisk, article) };
  ledger.record({ story, id, written, ...(replaced !== undefined && { replaced }) });
  if (!isDryRun) {
    write(account);
    write({ path, text });
  }
  return { outcome: 'written', id };
}

function write({ path, text }: { path: string; text: string }): void {
  writeWhole(path, (part) => writeFileSync(part, text));
}

function isPrinted({ path, text }: { path: string; text: string }): boolean {
  return existsSync(path) && readFileSync(path, 'utf8') === text;
}

/** Whether a file is as import wrote it, or as it was before an import that was killed. */
function isOwn(onDisk: string, before: Row | undefined): boolean {
  const hash = hashOf(onDisk);
  return hash === before?.written || hash === before?.replaced;
}

/** Whether the article of a row lies in the folder as import wrote it. */
export function isAsWritten({ id, written }: Row, into: string): boolean {
  const path = join(into, `${id}.json`);
  return existsSync(path) && hashOf(readFileSync(path, 'utf8')) === written;
}

function chooseId(draft: Draft, story: string, into: string, ledger: Ledger): string {
  const before = ledger.byStory(story);
  if (before) return before.id;
  const wanted = draft.id ?? idFor(draft.headline ?? '');
  const owner = ledger.ownerOf(wanted);
  if (`${wanted}.json` === mastheadFile) return idBeside(wanted, story);
  // A file that no import wrote is somebody's own work, unless it is this very article
  const isTaken =
    owner === undefined
      ? draft.id === undefined && existsSync(join(into, `${wanted}.json`))
      : owner !== story;
  return isTaken ? idBeside(wanted, story) : wanted;
}

type Made = { article: Article; problem?: never } | { article?: never; problem: string };

/** The article a draft makes, checked: what import writes, the press can read. */
export function articleOf(draft: Draft, id: string): Made {
  const { kind: _kind, origin: _origin, visible: _visible, drops: _drops, ...fields } = draft;
  const result = parseArticle({ schema: 1, ...fields, id });
  if ('article' in result) return { article: inOrder(result.article) };
  const [first] = result.problems;
  return { problem: `${first.field}: ${first.message}` };
}

const ORDER = [
  'schema',
  'id',
  'headline',
  'standfirst',
  'byline',
  'published',
  'updated',
  'source',
  'section',
  'tags',
  'language',
  'image',
  'body',
  'quotes',
  'pullQuotes',
  'related',
] as const satisfies (keyof Article)[];

/** Fields in the order a person reads them. */
function inOrder(article: Article): Article {
  const entries = ORDER.flatMap((field) => (article[field] === undefined ? [] : [[field, article[field]]]));
  return {
    ...Object.fromEntries(entries),
    schema: 1,
    id: article.id,
    headline: article.headline,
    body: article.body,
  };
}

function differences(onDisk: string, article: Article): string[] {
  let stored: unknown;
  try {
    stored = JSON.parse(onDisk);
  } catch {
    return ['the whole file (it is not JSON any more)'];
  }
  const theirs: Record<string, unknown> = typeof stored === 'object' && stored !== null ? { ...stored } : {};
  return ORDER.filter((field) => JSON.stringify(theirs[field]) !== JSON.stringify(article[field]));
}

function printed(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 32);
}
