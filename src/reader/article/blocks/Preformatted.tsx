import type { ReactNode } from 'react';
import { useWords } from '#reader/words/useWords.ts';
import type { BlockProps } from './blockProps.ts';

/** Text whose lines and spaces mean something. A long line scrolls, by keyboard too. */
export function Preformatted({ block, id, ...setting }: BlockProps<'preformatted'>): ReactNode {
  const words = useWords();
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by keyboard (WCAG 2.1.1)
    <section className="scrolls" aria-label={words.article.preformatted} tabIndex={0} {...setting}>
      <pre id={id}>{block.text}</pre>
    </section>
  );
}
