import { useEffect, useRef, type RefObject } from 'react';
import type { PrintedArticle } from '#edition/page/printed.ts';
import { headlineOf, markRead } from '#reader/data/shelf/library.ts';

/** The end must stay in view this long: flying past it is not reading. */
const STAY_MS = 1000;

/** Read means that the end was reached: put the reference on the element that ends the story. */
export function useReadAtEnd(article: PrintedArticle): RefObject<HTMLDivElement | null> {
  const end = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!end.current) return undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const observer = new IntersectionObserver(([entry]) => {
      clearTimeout(timer);
      if (entry?.isIntersecting)
        timer = setTimeout(() => void finish(article).catch(() => undefined), STAY_MS);
    });
    observer.observe(end.current);
    return () => {
      clearTimeout(timer);
      observer.disconnect();
    };
  }, [article]);
  return end;
}

/** Where the page is left before its code has come, the place stays: the story then opens at its end. */
async function finish(article: PrintedArticle): Promise<void> {
  await markRead(headlineOf(article));
  const { forgetPlace } = await import('#reader/data/shelf/places.ts');
  await forgetPlace(article.id);
}
