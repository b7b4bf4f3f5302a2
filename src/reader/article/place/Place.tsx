import { lazy, Suspense, type ReactNode } from 'react';
import type { PrintedArticle } from '#edition/printed.ts';
import { ReadingProgress } from './ReadingProgress.tsx';
import { usePlaceKeeping } from './usePlaceKeeping.ts';
import { useResume } from './useResume.ts';

// Only who left a story in the middle is told so on returning.
const Resumed = lazy(async () => ({ default: (await import('./Resumed.tsx')).Resumed }));

/** Where one is in the story: kept on the way, gone back to on return, and shown as a line. */
export function Place({ article }: { article: PrintedArticle }): ReactNode {
  const { hasResumed, dismiss } = useResume(article.id);
  usePlaceKeeping(article.id, article.body.length);
  return (
    <>
      <ReadingProgress />
      <Suspense>{hasResumed && <Resumed onDismiss={dismiss} />}</Suspense>
    </>
  );
}
