import type { Draft } from '#import/draft.ts';
import { blockText } from '#edition/blockText.ts';
import { articleBody } from '#import/read/json/articleBody.ts';
import type { PageFacts } from '#import/read/page/meta/facts/facts.ts';
import { type PageBody, SHORT_STORY, lengthOf } from '#import/read/page/body/body.ts';
import { embeddedStory } from './embedded.ts';

/** A page shows less of its story than this share of what its data says: a teaser, or a word until scripts have run. */
const TEASER = 0.5;

/** `said` is the text that was read beside what the page shows; `state` the story in the data of its scripts. */
type ToldBody = PageBody & { said: string[]; state?: Draft | undefined };

/**
 * The story as the page's data says it where the page itself shows only the beginning of it, or nothing.
 *
 * - The data of its scripts is read only where neither the page nor what it says of itself tells the story.
 * - Pictures that the page shows stay, before the text.
 */
export function saidBody(
  shown: PageBody,
  facts: PageFacts,
  headline: string | undefined,
  base: string | undefined,
): ToldBody {
  const linked = articleBody(facts.story ?? {}, base);
  const isTold = [shown.blocks, linked.body].some((blocks) => lengthOf(blocks) >= SHORT_STORY);
  const state = isTold ? undefined : embeddedStory(facts.scripts, [headline ?? '', facts.title]);
  const body = state?.body ?? linked.body;
  const { pictures = [], words = [] } = Object.groupBy(shown.blocks, ({ type }) =>
    type === 'image' ? 'pictures' : 'words',
  );
  if (lengthOf(words) >= lengthOf(body) * TEASER) return { ...shown, said: [] };
  const teaser = words
    .filter(({ type }) => type !== 'heading')
    .flatMap((block) => blockText(block).split('\n'));
  return {
    ...shown,
    state,
    blocks: [...pictures, ...body],
    drops: [
      ...shown.drops,
      ...teaser.map((text) => ({ text, rule: 'told in full in the data of the page' })),
    ],
    said: state ? body.flatMap((block) => blockText(block).split('\n')) : linked.visible,
  };
}
