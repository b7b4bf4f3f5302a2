import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { PrintedArticle } from '#edition/page/printed.ts';
import { articleQuery } from '#reader/data/queries.ts';
import '#reader/styles/feature/compare.css';
import { compareParam } from '#reader/ui/address/compareParam.ts';
import { Sheet } from '#reader/ui/sheet/Sheet.tsx';
import { useCompareWords } from '#reader/words/hook/useCompareWords.ts';
import { useInterface } from '#reader/words/useWords.ts';
import { Comparison } from './Comparison.tsx';
import { useLeaveParam } from './useLeaveParam.ts';

type CompareDialogProps = {
  article: PrintedArticle;
  /** The id of the other print. */
  other: string;
};

/** Sets an article against another print of its text. */
export function CompareDialog({ article, other }: CompareDialogProps): ReactNode {
  const { title } = useCompareWords();
  const leave = useLeaveParam(compareParam);
  return (
    <Sheet className="compare" title={title} onClose={leave}>
      <Sides article={article} other={other} />
    </Sheet>
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
