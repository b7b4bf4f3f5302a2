import { useState } from 'react';

const STEP = 50;

/** A long list is shown a part at a time: that part, how many more would come, and the way to have them. */
export function usePart<Entry>(all: readonly Entry[]): {
  part: readonly Entry[];
  next: number;
  more: () => void;
} {
  const [length, setLength] = useState(STEP);
  return {
    part: all.slice(0, length),
    next: Math.min(STEP, Math.max(all.length - length, 0)),
    more: () => setLength(length + STEP),
  };
}
