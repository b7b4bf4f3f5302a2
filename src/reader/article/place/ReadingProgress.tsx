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
      const room = document.documentElement.scrollHeight - window.innerHeight;
      bar.current?.style.setProperty('scale', `${room > 0 ? window.scrollY / room : 0} 1`);
    };
    addEventListener('scroll', move, { passive: true });
    return () => removeEventListener('scroll', move);
  }, []);
  return <div ref={bar} className="reading-progress" aria-hidden="true" />;
}
