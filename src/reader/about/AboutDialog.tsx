import { useQuery } from '@tanstack/react-query';
import { useId, type MouseEvent, type ReactNode } from 'react';
import type { PrintedArticle } from '#edition/page/printed.ts';
import { receiptQuery } from '#reader/data/queries.ts';
import { troubleKind } from '#reader/data/trouble.ts';
import { Icon } from '#reader/ui/Icon.tsx';
import { useModal } from '#reader/ui/screen/useModal.ts';
import { useInterface } from '#reader/words/useWords.ts';
import { Account } from './Account.tsx';
import './about.css';

type AboutDialogProps = { article: PrintedArticle; onClose: () => void };

/** A modal sheet: Escape, its button and a press beside it close it, and the focus goes back to where it was. */
export function AboutDialog({ article, onClose }: AboutDialogProps): ReactNode {
  const { words } = useInterface();
  const dialog = useModal();
  const title = useId();
  const close = (): void => dialog.current?.close();
  const closeBeside = ({ target }: MouseEvent): void => {
    if (target === dialog.current) close();
  };
  return (
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-noninteractive-element-interactions -- Escape does the same
    <dialog ref={dialog} className="about" aria-labelledby={title} onClose={onClose} onClick={closeBeside}>
      <div className="about-sheet">
        <header>
          <h2 id={title}>{words.article.about}</h2>
          <button type="button" className="target close" onClick={close} aria-label={words.close}>
            <Icon shape="close" />
          </button>
        </header>
        <Receipt article={article} />
      </div>
    </dialog>
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
