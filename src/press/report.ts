import { searchFolder } from '#edition/paths.ts';

/** One thing that went wrong with one file: what, where, and the field when it is a field. */
export type Trouble = { file: string; field?: string; message: string };

/** What one run of the press did. All counts are files or articles; `milliseconds` is wall time. */
export type PressReport = {
  articles: number;
  /** What is wrong with the article files that were left out. Every other article is in the edition. */
  leftOut: readonly Trouble[];
  /** What is to be looked at, though the article stayed in: a picture that is not there, a date that cannot be true, the masthead. */
  notices: readonly Trouble[];
  droppedLinks: number;
  skippedBlocks: number;
  remoteImages: number;
  changed: number;
  gone: number;
  written: WrittenCounts;
  unchanged: number;
  removed: number;
  milliseconds: number;
};

/** Files written, by what they are; `related` are article files whose own text did not change. */
export type WrittenCounts = {
  articles: number;
  related: number;
  headlinePages: number;
  indexFiles: number;
  images: number;
  pages: number;
  others: number;
};

type Hashes = Readonly<Record<string, string>>;

/** Articles that are new or differ from the last run into the same folder, and articles that are gone since. */
export function countChanged(before: Hashes, now: Hashes): { changed: number; gone: number } {
  return {
    changed: Object.keys(now).filter((id) => before[id] !== now[id]).length,
    gone: Object.keys(before).filter((id) => !Object.hasOwn(now, id)).length,
  };
}

/** Files by what they are, those that were written and those left alone. @param before hashes of the articles of the last run */
export function countWritten(
  files: ReadonlyMap<string, { isWritten: boolean }>,
  before: Hashes,
  now: Hashes,
): { written: WrittenCounts; unchanged: number } {
  const written = {
    articles: 0,
    related: 0,
    headlinePages: 0,
    indexFiles: 0,
    images: 0,
    pages: 0,
    others: 0,
  };
  let unchanged = 0;
  for (const [file, { isWritten }] of files) {
    if (!isWritten) unchanged += 1;
    else written[kindOf(file, before, now)] += 1;
  }
  return { written, unchanged };
}

function kindOf(file: string, before: Hashes, now: Hashes): keyof WrittenCounts {
  const id = /^edition\/articles\/(.*)\.json$/.exec(file)?.[1];
  if (id !== undefined) return before[id] === now[id] ? 'related' : 'articles';
  if (file.startsWith('edition/headlines/')) return 'headlinePages';
  if (file.startsWith(`${searchFolder}/`)) return 'indexFiles';
  if (file.startsWith('edition/images/')) return 'images';
  return file.endsWith('.html') ? 'pages' : 'others';
}
