import { useEffect } from 'react';

/** Closes what stands open over the page once the keyboard has gone on: it would hide what one comes to (WCAG 2.4.11). */
export function useLeaving(): void {
  useEffect(() => {
    const leave = ({ target }: FocusEvent): void => {
      if (!(target instanceof Element)) return;
      for (const popover of document.querySelectorAll<HTMLElement>(':popover-open'))
        if (!popover.contains(target) && !isOpener(target, popover)) popover.hidePopover();
    };
    document.addEventListener('focusin', leave);
    return () => document.removeEventListener('focusin', leave);
  }, []);
}

/** A press on it closes the popover by itself. */
function isOpener(target: Element, popover: HTMLElement): boolean {
  return target instanceof HTMLButtonElement && target.popoverTargetElement === popover;
}
