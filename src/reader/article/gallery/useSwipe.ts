import { useRef, type TouchEvent } from 'react';

const MIN_PIXELS = 48;

type SwipeHandlers = { onTouchStart: (event: TouchEvent) => void; onTouchEnd: (event: TouchEvent) => void };

/** Calls back on a sideways swipe of one finger; two fingers are left to the browser's zoom. */
export function useSwipe(onSwipe: (towards: 'left' | 'right') => void): SwipeHandlers {
  const start = useRef<{ x: number; y: number }>(undefined);
  return {
    onTouchStart({ touches }) {
      const touch = touches[0];
      start.current = touch && touches.length === 1 ? { x: touch.clientX, y: touch.clientY } : undefined;
    },
    onTouchEnd({ changedTouches }) {
      const touch = changedTouches[0];
      if (!start.current || !touch) return;
      const sideways = touch.clientX - start.current.x;
      const isSideways = Math.abs(sideways) > 2 * Math.abs(touch.clientY - start.current.y);
      if (isSideways && Math.abs(sideways) > MIN_PIXELS) onSwipe(sideways < 0 ? 'left' : 'right');
    },
  };
}
