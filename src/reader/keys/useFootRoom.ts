import { useEffect } from 'react';
import { noticesId } from '#reader/ui/AtFoot.tsx';

/** Between what the keyboard is at and what lies over the foot of the screen, in pixels: room for the outline. */
const APART = 16;

/** Keeps what the keyboard is at, or comes to, above what lies over the foot of the screen, down to the end of the page. */
export function useFootRoom(): void {
  useEffect(() => {
    const notices = document.getElementById(noticesId);
    if (!notices) return undefined;
    const observer = new ResizeObserver(() => {
      const { top, height } = notices.getBoundingClientRect();
      const room = height === 0 ? '' : `${window.innerHeight - top + APART}px`;
      document.documentElement.style.setProperty('--foot-room', room);
      uncover(top - APART, notices);
    });
    observer.observe(notices);
    return () => observer.disconnect();
  }, []);
}

function uncover(line: number, notices: HTMLElement): void {
  const focused = document.querySelector<HTMLElement>(':focus-visible');
  if (!focused || focused.tabIndex < 0 || notices.contains(focused)) return;
  const { top, bottom } = focused.getBoundingClientRect();
  if (bottom > line && top < window.innerHeight) focused.scrollIntoView({ block: 'nearest' });
}
