import type { ReactNode } from 'react';
import type { PrintedArticle } from '#edition/page/printed.ts';
import { Highlights } from './highlight/Highlights.tsx';
import { useReadAtEnd } from './place/useReadAtEnd.ts';
import { SaidMarks } from './said/SaidMarks.tsx';

/** What comes to a story once it can be read: the marks of what was said in it, the reader's own, and where it has been read. */
export function StoryLater({ article }: { article: PrintedArticle }): ReactNode {
  const end = useReadAtEnd(article);
  return (
    <>
      <SaidMarks article={article} />
      <Highlights article={article} />
      <div ref={end} />
    </>
  );
}
