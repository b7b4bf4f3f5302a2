import { blockText } from '#edition/blockText.ts';
import { articleBody } from '#import/read/json/articleBody.ts';
import type { Fields } from '#import/read/json/fields.ts';
import { type PageBody, lengthOf } from './body.ts';

/** A page shows less of its story than this share of what its data says: a teaser, or a word until scripts have run. */
const TEASER = 0.5;

/**
 * The story as the page's data says it where the page itself shows only the beginning of it, or nothing.
 *
 * - Pictures that the page shows stay, before the text. `said` is the text that was read beside what the page shows.
 */
export function saidBody(
  shown: PageBody,
  story: Fields | undefined,
  base: string | undefined,
): PageBody & { said: string[] } {
  const { body, visible } = articleBody(story ?? {}, base);
  if (lengthOf(shown.blocks) >= lengthOf(body) * TEASER) return { ...shown, said: [] };
  const pictures = shown.blocks.filter(({ type }) => type === 'image');
  const teaser = shown.blocks
    .filter(({ type }) => type !== 'image' && type !== 'heading')
    .flatMap((block) => blockText(block).split('\n'));
  return {
    ...shown,
    blocks: [...pictures, ...body],
    drops: [
      ...shown.drops,
      ...teaser.map((text) => ({ text, rule: 'told in full in the data of the page' })),
    ],
    said: visible,
  };
}
