import { useState } from 'react';
import { useLocation } from 'react-router';
import { isRecord } from '#edition/isRecord.ts';

const STEP = 50;

/**
 * A long list is shown a part at a time: that part, how many more would come, and the way to have them. Whoever comes back to the
 * list finds it as long as it was left.
 */
export function usePart<Entry>(all: readonly Entry[]): {
  part: readonly Entry[];
  next: number;
  more: () => void;
} {
  const { state }: { state: unknown } = useLocation();
  const [length, setLength] = useState(() => lengthIn(state));
  return {
    part: all.slice(0, length),
    next: Math.min(STEP, Math.max(all.length - length, 0)),
    more() {
      setLength(length + STEP);
      keepLength(length + STEP);
    },
  };
}

function lengthIn(state: unknown): number {
  const length = isRecord(state) ? state['listLength'] : undefined;
  return typeof length === 'number' ? length : STEP;
}

/** In the entry of the history itself, where the router keeps `usr` as the state of a location: a navigation would be another entry. */
function keepLength(listLength: number): void {
  const entry: unknown = history.state;
  const { usr, ...others } = isRecord(entry) ? entry : {};
  history.replaceState({ ...others, usr: { ...(isRecord(usr) && usr), listLength } }, '');
}
