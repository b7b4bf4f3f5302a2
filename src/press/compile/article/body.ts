import type { Article, Quote } from '#edition/article.ts';
import type { Block, PrintedBlock } from '#edition/block.ts';
import type { Picture } from '#press/compile/images/darkroom.ts';
import { withSafeLinks } from './links.ts';

/** The pictures of an article that could be printed, by the `src` it names them with. */
export type Pictures = ReadonlyMap<string, Picture>;

export type PrintedBody = { body: PrintedBlock[]; quotes?: Quote[] };

/**
 * The body as it is printed: pictures measured, unsafe links gone.
 *
 * - A picture that could not be printed goes with its block, and so does an embed with nothing to show.
 * - Quotations keep their words: they are re-numbered to the blocks that stay.
 */
export function printBody(
  { body, quotes }: Pick<Article, 'body' | 'quotes'>,
  pictures: Pictures,
): PrintedBody {
  const printed: PrintedBlock[] = [];
  const places: number[] = [];
  for (const block of body) {
    places.push(printed.length);
    const kept = printBlock(block, pictures);
    if (kept) printed.push(kept);
  }
  if (!quotes) return { body: printed };
  return {
    body: printed,
    quotes: quotes.map((quote) => ({ ...quote, block: places[quote.block] ?? quote.block })),
  };
}

function printBlock(block: Block, pictures: Pictures): PrintedBlock | undefined {
  if (block.type !== 'image') {
    const { block: safe } = withSafeLinks(block);
    return safe?.type === 'image' ? undefined : safe;
  }
  const picture = pictures.get(block.src);
  return picture && { ...block, ...picture };
}
