import { useCallback, useEffect, useRef, useState } from 'react';
import { useLocation } from 'react-router';
import { usePlaces } from '#reader/data/places.ts';
import { hitsParam } from '#reader/ui/hitsParam.ts';
import { goToBlock } from './blockInView.ts';

/** A page scrolled further than this has its place already: from Back, a reload or the reader's own hand. */
const UNMOVED_PIXELS = 8;

/** Brings the reader back to where they stopped, once, on arrival. Says so until `dismiss`. */
export function useResume(id: string): { hasResumed: boolean; dismiss: () => void } {
  const block = usePlaces()[id]?.block;
  const { hash, search } = useLocation();
  const hasArrived = useRef(false);
  const [hasResumed, setHasResumed] = useState(false);
  const dismiss = useCallback(() => setHasResumed(false), []);
  useEffect(() => {
    if (hasArrived.current || block === undefined) return undefined;
    // After the router has put the page where it belongs.
    const frame = requestAnimationFrame(() => {
      hasArrived.current = true;
      if (hash !== '' || search.includes(hitsParam) || window.scrollY > UNMOVED_PIXELS) return;
      goToBlock(block);
      setHasResumed(true);
    });
    return () => cancelAnimationFrame(frame);
  }, [block, hash, search]);
  return { hasResumed, dismiss };
}
