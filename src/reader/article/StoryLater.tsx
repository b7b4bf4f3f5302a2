import type { ReactNode } from 'react';
import type { PrintedArticle } from '#edition/page/printed.ts';
import { Highlights } from './highlight/Highlights.tsx';
import { SaidMarks } from './said/SaidMarks.tsx';

/** What comes to a story once it can be read: the marks of what was said in it, and the reader's own. */
export function StoryLater({ article }: { article: PrintedArticle }): ReactNode {
  return (
    <>
      <SaidMarks article={article} />
      <Highlights article={article} />
    </>
  );
}
