import { lazy, useState, type ReactNode } from 'react';
import type { PrintedArticle } from '#edition/page/printed.ts';
import { Extra } from '#reader/ui/Extra.tsx';
import { useWords } from '#reader/words/useWords.ts';

const AboutDialog = lazy(async () => ({ default: (await import('./AboutDialog.tsx')).AboutDialog }));

/** Opens the account of an article's import, where the edition has one: its source, and what became of all its text. */
export function AboutText({ article }: { article: PrintedArticle }): ReactNode {
  const { article: words } = useWords();
  const [isOpen, setIsOpen] = useState(false);
  if (!article.hasReceipt) return null;
  const close = (): void => setIsOpen(false);
  return (
    <>
      <button type="button" className="target tool" aria-haspopup="dialog" onClick={() => setIsOpen(true)}>
        {words.about}
      </button>
      {isOpen && (
        <Extra onLost={close}>
          <AboutDialog article={article} onClose={close} />
        </Extra>
      )}
    </>
  );
}
