import { useEffect, useState, type RefObject } from 'react';

/** What `measure` tells of each, given where the text around `frame` stands; anew whenever the text is set anew. */
export function useMeasured<One, Measure>(
  all: readonly One[],
  measure: (one: One, text: DOMRect) => Measure,
  frame: RefObject<HTMLElement | null>,
): readonly Measure[] {
  const [measures, setMeasures] = useState<readonly Measure[]>([]);
  useEffect(() => {
    const text = frame.current?.parentElement;
    if (!text) return undefined;
    // It calls at once, too
    const observer = new ResizeObserver(() => {
      const origin = text.getBoundingClientRect();
      setMeasures(all.map((one) => measure(one, origin)));
    });
    observer.observe(text);
    return () => observer.disconnect();
  }, [all, measure, frame]);
  return measures;
}
