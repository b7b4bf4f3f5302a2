import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Article } from '#edition/article.ts';
import { byCodeUnits } from '#edition/text/byCodeUnits.ts';
import type { Manifest } from '#edition/manifest.ts';
import { keptPaths, type Ledger } from '#edition/ledger.ts';
import {
  articlePath,
  headlinesPath,
  imageFormats,
  imagePath,
  ledgerPath,
  manifestPath,
  receiptPath,
  searchFolder,
} from '#edition/paths.ts';
import { contentHash } from '#press/compile/contentHash.ts';
import type { Digest } from '#press/compile/read/digest.ts';
import type { Edition } from '#press/compile/edition.ts';
import type { Darkroom } from '#press/compile/images/darkroom.ts';
import { printArticle } from '#press/compile/article/printArticle.ts';
import { readArticle, readArticleBytes } from '#press/compile/read/readArticle.ts';
import { printJson } from './printJson.ts';
import { printStories } from './printStories.ts';
import { printTopics } from './printTopics.ts';
import { printVoices } from './printVoices.ts';
import { receiptFile, rereadReceipt } from '#press/compile/read/receipts.ts';
import type { Writer } from '#press/print/writer.ts';

export type EditionJob = {
  edition: Edition;
  articlesDir: string;
  out: string;
  darkroom: Darkroom;
  writer: Writer;
  /** Hash of everything that makes the press what it is: outcomes are kept only as long as it stays the same. */
  version: string;
  progress: (done: number, total: number) => void;
};

/** Prints pictures, articles, lists, voices, stories and topics; the manifest is left to the end (`printManifest`). */
export async function printContent(job: EditionJob): Promise<void> {
  await printPictures(job);
  for (const place of job.edition.entries.keys()) {
    await printArticleFile(job, place);
    await printReceipt(job, place);
    job.progress(place + 1, job.edition.entries.length);
  }
  for (const page of job.edition.headlinePages())
    await printJson(job.writer, headlinesPath(page.listing, page.page), page);
  await printVoices(job);
  await printStories(job);
  await printTopics(job);
}

async function printPictures({ edition, darkroom, writer }: EditionJob): Promise<void> {
  for (const { name, widths } of edition.pictures.values())
    for (const width of widths)
      for (const format of imageFormats) {
        const make = (): Promise<Uint8Array> => readFile(darkroom.variantPath(name, width, format));
        await writer.write(imagePath(name, width, format), name, make);
      }
}

async function printArticleFile(job: EditionJob, place: number): Promise<void> {
  const entry = job.edition.entries[place];
  if (!entry) return;
  const findings = job.edition.findings(place, entry);
  const { pictures, ...found } = findings;
  const key = contentHash(job.version, entry.hash, entry.language, JSON.stringify([found, [...pictures]]));
  await job.writer.write(articlePath(entry.id), key, () => {
    const article = reread(job.articlesDir, entry);
    return JSON.stringify(printArticle(article, entry, findings));
  });
}

async function printReceipt(job: EditionJob, place: number): Promise<void> {
  const id = job.edition.entries[place]?.id ?? '';
  const key = job.edition.receipts.get(id);
  if (key === undefined) return;
  await job.writer.write(receiptPath(id), key, () => {
    const receipt = rereadReceipt(job, id, key);
    if (!receipt) throw new ChangedWhilePrinting(receiptFile(id));
    return JSON.stringify(receipt);
  });
}

/** The text of an article again: it was let go after its digest, so that an edition of any size fits into memory. */
export function reread(articlesDir: string, entry: Digest): Article {
  const read = readArticleBytes(path.join(articlesDir, entry.file));
  if ('bytes' in read && contentHash(read.bytes) === entry.hash) {
    const result = readArticle(read.bytes, entry.file, entry.language);
    if ('article' in result) return result.article;
  }
  throw new ChangedWhilePrinting(entry.file);
}

/** An article file was changed between being read and being printed: the edition would not be of one piece. */
export class ChangedWhilePrinting extends Error {
  constructor(file: string) {
    super(`${file} changed while it was being printed; print again`);
    this.name = 'ChangedWhilePrinting';
  }
}

/** Prints the ledger and, last of all, the manifest: whoever reads it finds everything it names. */
export async function printManifest({
  edition,
  writer,
}: Pick<EditionJob, 'edition' | 'writer'>): Promise<Manifest> {
  const files = [...writer.files()]
    .filter(([file]) => file.startsWith('edition/'))
    .sort(([one], [other]) => byCodeUnits(one, other));
  const hash = contentHash(
    JSON.stringify([edition.nameplate, files.map(([file, facts]) => [file, facts.hash])]),
  );
  const ledger: Ledger = {
    schema: 1,
    edition: hash,
    files: Object.fromEntries(
      files.map(([file, { hash: content, size }]) => [file, { hash: content, size }]),
    ),
  };
  const manifest = {
    ...edition.nameplate,
    edition: hash,
    kept: keptSize(ledger),
  };
  await printJson(writer, ledgerPath, ledger);
  await printJson(writer, manifestPath, manifest);
  return manifest;
}

/** What a reader who keeps the whole edition stores, and how much of that is the search index. */
function keptSize({ files }: Ledger): NonNullable<Manifest['kept']> {
  const paths = keptPaths(Object.keys(files));
  const bytesOf = (some: readonly string[]): number =>
    some.reduce((sum, file) => sum + (files[file]?.size ?? 0), 0);
  const index = paths.filter((file) => file.startsWith(`${searchFolder}/`));
  return { files: paths.length, bytes: bytesOf(paths), indexBytes: bytesOf(index) };
}
