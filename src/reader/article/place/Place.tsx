import type { ReactNode } from 'react';
import type { PrintedArticle } from '#edition/printed.ts';
import { ReadingProgress } from './ReadingProgress.tsx';
import { Resumed } from './Resumed.tsx';
import { usePlaceKeeping } from './usePlaceKeeping.ts';
import { useResume } from './useResume.ts';

/** Where one is in the story: kept on the way, gone back to on return, and shown as a line. */
export function Place({ article }: { article: PrintedArticle }): ReactNode {
  const { hasResumed, dismiss } = useResume(article.id);
  usePlaceKeeping(article.id, article.body.length);
  return (
    <>
      <ReadingProgress />
      {hasResumed && <Resumed onDismiss={dismiss} />}
    </>
  );
}
