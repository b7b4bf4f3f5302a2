import type { ReactNode } from 'react';
import { Icon } from '#reader/ui/Icon.tsx';
import { useWords } from '#reader/words/useWords.ts';
import { useShare } from './useShare.ts';

/** The browser's own way to share where it has one, else the link is copied. */
export function ShareButton({ title }: { title: string }): ReactNode {
  const { article: words } = useWords();
  const { share, outcome } = useShare();
  return (
    <span className="outcome-beside">
      <button type="button" className="target tool" onClick={() => void share(title)}>
        <Icon shape="share" />
        <span>{words.share}</span>
      </button>
      <output className="outcome">{outcome}</output>
    </span>
  );
}
