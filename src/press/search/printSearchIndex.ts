import { searchFolder } from '#edition/paths.ts';
import { contentHash } from '#press/compile/contentHash.ts';
import { reread, type EditionJob } from '#press/print/json/printEdition.ts';
import type { Indexable } from '#search/write/document.ts';
import { writeSearchIndex } from './writeSearchIndex.ts';

export type IndexJob = Pick<EditionJob, 'edition' | 'articlesDir' | 'writer' | 'version' | 'progress'>;

/**
 * Prints the search index of the edition, the root last.
 *
 * - An index is of one piece: where no article changed all of it is kept, else all of it is made anew, and only the shards
 *   that differ are written.
 */
export async function printSearchIndex(job: IndexJob): Promise<void> {
  const { edition, version, writer } = job;
  const speakers = speakersOf(edition);
  const articles = edition.entries.map((entry) => [
    entry.id,
    entry.hash,
    entry.language,
    entry.published,
    speakers(entry.id),
    edition.firstPrintOf(entry),
  ]);
  const key = contentHash(version, 'search', JSON.stringify(articles));
  if (writer.keep(`${searchFolder}/`, key)) return;
  await writeSearchIndex(articlesOf(job, speakers), async (path, bytes) => {
    await writer.write(`${searchFolder}/${path}`, key, () => bytes);
  });
}

/** Who said each quotation of an article, by the name that the edition's voices have; nobody where the press is not sure. */
function speakersOf({ voices }: EditionJob['edition']): (article: string) => (string | undefined)[] {
  return (article) => voices.of(article).map((voice) => voice?.name);
}

/** The articles one at a time: none stays in memory. */
function* articlesOf(
  { edition, articlesDir, progress }: IndexJob,
  speakers: ReturnType<typeof speakersOf>,
): Generator<Indexable> {
  for (const [place, entry] of edition.entries.entries()) {
    const article = reread(articlesDir, entry);
    const names = speakers(entry.id);
    const quotes = article.quotes?.map((quote, at) => Object.assign(quote, { speaker: names[at] }));
    const firstPrint = edition.firstPrintOf(entry);
    yield {
      ...article,
      published: entry.published,
      ...(firstPrint && { firstPrint }),
      ...(quotes && { quotes }),
    };
    progress(place + 1, edition.entries.length);
  }
}
