import { useEffect, useState } from 'react';
import { ask } from '#reader/search/desk/ask.ts';
import { storyBlocks } from '#reader/ui/type/storyBlocks.ts';
import { highlight, rangesIn } from '#reader/search/highlight.ts';

const HEAD = '.story-headline, .standfirst, .story-picture figcaption';

/**
 * Where a query's words stand in the story on the page, in its order and marked; undefined until that is known, or where the
 * index cannot be had.
 */
export function useHits(query: string, edition: string | undefined): readonly Range[] | undefined {
  const [hits, setHits] = useState<readonly Range[]>();
  useEffect(() => {
    let isWanted = true;
    const elements = elementsOfStory();
    const find = async (): Promise<void> => {
      const texts = elements.map(({ textContent }) => textContent);
      const marks = await ask({ kind: 'marks', text: query, texts }, edition).catch(() => undefined);
      if (marks && isWanted) setHits(elements.flatMap((element, at) => rangesIn(element, marks[at] ?? [])));
    };
    void find();
    return () => {
      isWanted = false;
    };
  }, [query, edition]);
  useEffect(() => hits && highlight('hit', hits), [hits]);
  return hits;
}

/** The headline, what stands below it, and every block; of a picture its caption alone. */
function elementsOfStory(): Element[] {
  return [
    ...document.querySelectorAll(HEAD),
    ...storyBlocks().flatMap((block) =>
      block.matches('.pictured') ? Array.from(block.querySelectorAll('figcaption')) : [block],
    ),
  ];
}
