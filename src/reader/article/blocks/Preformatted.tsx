import { useWords } from '#reader/words/useWords.ts';
import type { BlockProps } from './blockProps.ts';

/** Text whose lines and spaces mean something. A long line scrolls, by keyboard too. */
export function Preformatted({ block, ...place }: BlockProps<'preformatted'>) {
  const words = useWords();
  return (
    <pre {...place} role="region" aria-label={words.article.preformatted} tabIndex={0}>
      {block.text}
    </pre>
  );
}
