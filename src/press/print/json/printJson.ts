import { pagesOf } from '#press/compile/pagesOf.ts';
import { printMade, type Writer } from '#press/print/writer.ts';

export async function printJson(writer: Writer, file: string, content: object): Promise<void> {
  await printMade(writer, file, JSON.stringify(content));
}

/** Prints the rows of an index on as many pages as they take, each of which says how many there are in all. */
export async function printIndex(
  writer: Writer,
  fileOf: (page: number) => string,
  rows: readonly object[],
  rowsAPage: number,
): Promise<void> {
  const pages = pagesOf(rows, rowsAPage);
  for (const [index, onPage] of pages.entries()) {
    const page = { schema: 1, page: index + 1, pages: pages.length, count: rows.length, rows: onPage };
    await printJson(writer, fileOf(page.page), page);
  }
}
