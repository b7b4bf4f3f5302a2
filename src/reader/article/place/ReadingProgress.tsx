import { useEffect, useRef, type ReactNode } from 'react';

/**
 * How far through the story one is, as a thin line. The stylesheet drives it by the scroll itself; where the browser
 * cannot, it is moved here. Of no use to those who do not see it, so they are not told.
 */
export function ReadingProgress(): ReactNode {
  const bar = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (CSS.supports('animation-timeline', '--story')) return undefined;
    const move = (): void => {
      const text = bar.current?.parentElement?.querySelector('.prose')?.getBoundingClientRect();
      bar.current?.style.setProperty('scale', `${text ? progressThrough(text, window.innerHeight) : 0} 1`);
    };
    addEventListener('scroll', move, { passive: true });
    return () => removeEventListener('scroll', move);
  }, []);
  return <div ref={bar} className="reading-progress" aria-hidden="true" />;
}

/** From 0, its first line at the top of the window, to 1, its last at the foot; a story that fits is done once its top is gone. */
export function progressThrough({ top, height }: Pick<DOMRect, 'top' | 'height'>, window: number): number {
  return Math.min(Math.max(-top / Math.max(height - window, 1), 0), 1);
}
