import type { ReactNode } from 'react';
import type { PrintedArticle } from '#edition/page/printed.ts';
import { headlineOf, saved, toggleSaved, useHas } from '#reader/data/shelf/library.ts';
import { Icon } from '#reader/ui/Icon.tsx';
import { useWords } from '#reader/words/useWords.ts';

export function SaveButton({ article }: { article: PrintedArticle }): ReactNode {
  const { article: words } = useWords();
  const isSaved = useHas(saved, article.id);
  return (
    <button
      type="button"
      className="target tool"
      aria-pressed={isSaved}
      onClick={() => toggleSaved(headlineOf(article))}
    >
      <Icon shape="bookmark" isFilled={isSaved} />
      <span>{words.save}</span>
    </button>
  );
}
