import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { PrintedArticle } from '#edition/page/printed.ts';
import { receiptQuery } from '#reader/data/queries.ts';
import { troubleKind } from '#reader/data/trouble.ts';
import { Sheet } from '#reader/ui/sheet/Sheet.tsx';
import { useInterface } from '#reader/words/useWords.ts';
import { Account } from './Account.tsx';
import './about.css';

type AboutDialogProps = { article: PrintedArticle; onClose: () => void };

/** What became of the article's source, over the page. */
export function AboutDialog({ article, onClose }: AboutDialogProps): ReactNode {
  const { words } = useInterface();
  return (
    <Sheet className="about" title={words.article.about} onClose={onClose}>
      <Receipt article={article} />
    </Sheet>
  );
}

function Receipt({ article }: { article: PrintedArticle }): ReactNode {
  const { words } = useInterface();
  const { data, error, refetch } = useQuery(receiptQuery(article.id));
  if (data) return <Account article={article} receipt={data} />;
  if (!error) return <p className="about-waiting">{words.loading}</p>;
  const { title, text } = words.trouble[troubleKind(error)];
  return (
    <div role="alert">
      <h3>{title}</h3>
      <p>{text}</p>
      <button type="button" className="button" onClick={() => void refetch()}>
        {words.tryAgain}
      </button>
    </div>
  );
}
