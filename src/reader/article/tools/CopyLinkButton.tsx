import type { ReactNode } from 'react';
import { Icon } from '#reader/ui/Icon.tsx';
import { useWords } from '#reader/words/useWords.ts';
import { useShare } from './useShare.ts';

export function CopyLinkButton(): ReactNode {
  const { article: words } = useWords();
  const { copyLink, outcome } = useShare();
  return (
    <span className="outcome-beside">
      <button type="button" className="target tool" onClick={() => void copyLink()}>
        <Icon shape="link" />
        <span>{words.copyLink}</span>
      </button>
      <output className="outcome">{outcome}</output>
    </span>
  );
}
