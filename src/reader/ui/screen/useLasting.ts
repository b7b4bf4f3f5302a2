import { useEffect, useState } from 'react';

/** Whether a state has lasted for so many milliseconds: what passes quickly is not worth a word. */
export function useLasting(isSo: boolean, delayMs: number): boolean {
  const [hasLasted, setHasLasted] = useState(false);
  useEffect(() => {
    if (!isSo) return undefined;
    const timer = setTimeout(() => setHasLasted(true), delayMs);
    return () => {
      clearTimeout(timer);
      setHasLasted(false);
    };
  }, [isSo, delayMs]);
  return hasLasted;
}
