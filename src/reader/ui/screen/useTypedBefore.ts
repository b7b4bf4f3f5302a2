import { useLayoutEffect, useRef, type RefObject } from 'react';

/** Takes up what was typed into a field while the code of the page was still coming: the field shows it, and nobody has heard. */
export function useTypedBefore(
  field: RefObject<HTMLInputElement | null>,
  known: string,
  type: (text: string) => void,
): void {
  const isTakenUp = useRef(false);
  useLayoutEffect(() => {
    if (isTakenUp.current) return;
    isTakenUp.current = true;
    const typed = field.current?.value ?? '';
    if (typed !== '' && typed !== known) type(typed);
  });
}
