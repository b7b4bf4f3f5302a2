import type { QueryClient } from '@tanstack/react-query';
import { articlePath, imagePath } from '#edition/paths.ts';
import type { PrintedArticle } from '#edition/page/printed.ts';
import { articleQuery } from '#reader/data/queries.ts';
import type { Stores } from '#reader/offline/stores/stores.ts';

/** Wide enough for a column of text, in pixels. */
const WIDTH = 1000;
/** Each article is a request of its own, with pictures: a library of thousands that was imported is not all for the train. */
const MOST_KEPT = 100;

/**
 * Keeps the first hundred of these articles with their pictures, whatever becomes of their edition.
 *
 * - What is there already stays as it was saved, even where the newspaper has withdrawn it.
 */
export async function keepSaved(stores: Stores, client: QueryClient, ids: readonly string[]): Promise<void> {
  const saved = await stores.saved();
  for (const id of ids.slice(0, MOST_KEPT)) {
    const address = stores.addressOf(articlePath(id));
    if (await saved.match(address)) continue;
    try {
      const article = await client.ensureQueryData(articleQuery(id));
      await saved.put(address, Response.json(article));
      await Promise.allSettled(picturesOf(article).map((path) => saved.add(stores.addressOf(path))));
    } catch {
      // Without a connection or without room: the next visit tries again.
    }
  }
}

/** Lets go of copies and of their pictures; one that another saved story shows is brought in anew when that is opened. */
export async function letGoSaved(stores: Stores, ids: Iterable<string>): Promise<void> {
  const saved = await stores.saved();
  for (const id of ids) {
    const address = stores.addressOf(articlePath(id));
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- our own copy, as it was put there
    const article = (await (await saved.match(address))?.json()) as PrintedArticle | undefined;
    const pictures = article ? picturesOf(article).map((path) => stores.addressOf(path)) : [];
    await Promise.all([address, ...pictures].map((gone) => saved.delete(gone)));
  }
}

function picturesOf({ image, body }: PrintedArticle): string[] {
  const images = [...(image ? [image] : []), ...body.filter((block) => block.type === 'image')];
  return images.flatMap(({ name, widths }) => {
    const width = widths.find((candidate) => candidate >= WIDTH) ?? widths.at(-1);
    return width === undefined ? [] : [imagePath(name, width, 'webp')];
  });
}
