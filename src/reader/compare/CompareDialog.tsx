import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { PrintedArticle } from '#edition/page/printed.ts';
import { articleQuery } from '#reader/data/queries.ts';
import '#reader/styles/feature/compare.css';
import { compareParam } from '#reader/ui/address/compareParam.ts';
import { Icon } from '#reader/ui/Icon.tsx';
import { useModal } from '#reader/ui/screen/useModal.ts';
import { useCompareWords } from '#reader/words/hook/useCompareWords.ts';
import { useInterface } from '#reader/words/useWords.ts';
import { Comparison } from './Comparison.tsx';
import { useLeaveParam } from './useLeaveParam.ts';

type CompareDialogProps = {
  article: PrintedArticle;
  /** The id of the other print. */
  other: string;
};

/** Sets an article against another print of its text. Escape closes it, and the focus goes back to where it was. */
export function CompareDialog({ article, other }: CompareDialogProps): ReactNode {
  const { words: common, language, direction } = useInterface();
  const words = useCompareWords();
  const leave = useLeaveParam(compareParam);
  const dialog = useModal();
  return (
    <dialog
      ref={dialog}
      className="compare"
      aria-label={words.title}
      lang={language}
      dir={direction}
      closedby="any"
      onClose={leave}
    >
      <div className="compare-sheet">
        <header>
          <h2>{words.title}</h2>
          <button
            type="button"
            className="close target"
            aria-label={common.close}
            onClick={() => dialog.current?.close()}
          >
            <Icon shape="close" />
          </button>
        </header>
        <Sides article={article} other={other} />
      </div>
    </dialog>
  );
}

/** The two prints, the first one first, once the other is there. */
function Sides({ article, other }: CompareDialogProps): ReactNode {
  const { words: common } = useInterface();
  const words = useCompareWords();
  const { data, error, refetch } = useQuery(articleQuery(other));
  if (data) {
    const isLater = article.firstPrint !== undefined && data.firstPrint === undefined;
    const [first, second] = isLater ? [data, article] : [article, data];
    return <Comparison first={first} second={second} />;
  }
  if (!error) return <output>{words.fetching}</output>;
  return (
    <div role="alert">
      <p>{words.trouble}</p>
      <button type="button" className="button" onClick={() => void refetch()}>
        {common.tryAgain}
      </button>
    </div>
  );
}
