import { useEffect, useState, type RefObject } from 'react';

/** A pointer that rests so long on a reason asks for it, in milliseconds. */
const REST_MS = 350;
/** …and so long it may be on its way to the card that opened. */
const LEAVE_MS = 250;

/**
 * Opens the card beside the reason that is pressed or rested on, and gives its article's id. A press keeps it until the next one or
 * Escape; what a resting pointer opened goes with the pointer.
 */
export function useAskedReason(
  frame: RefObject<HTMLElement | null>,
  card: RefObject<HTMLElement | null>,
): string | undefined {
  const [asked, setAsked] = useState<string>();
  useEffect(() => {
    const list = frame.current;
    const popover = card.current;
    if (!list || !popover) return undefined;
    let timer = 0;
    let isRested = false;
    let shown: string | undefined;
    const open = (button: HTMLButtonElement, byRest: boolean): void => {
      isRested = byRest;
      shown = button.value;
      setAsked(shown);
      popover.hidePopover();
      popover.showPopover({ source: button });
    };
    // The browser closes the card at a press beside it, before the press becomes a click.
    let openBefore: string | undefined;
    const lookFirst = (): void => {
      openBefore = popover.matches(':popover-open') && !isRested ? shown : undefined;
    };
    const press = ({ target, detail }: MouseEvent): void => {
      const button = reasonAt(target);
      clearTimeout(timer);
      if (detail === 0) lookFirst();
      // The second press on a reason takes it back.
      if (button && button.value === openBefore) popover.hidePopover();
      else if (button) open(button, false);
    };
    const enter = ({ target, pointerType }: PointerEvent): void => {
      const button = reasonAt(target);
      clearTimeout(timer);
      if (button && pointerType === 'mouse' && !popover.matches(':popover-open'))
        timer = window.setTimeout(() => open(button, true), REST_MS);
    };
    const leave = (): void => {
      clearTimeout(timer);
      if (isRested) timer = window.setTimeout(() => popover.hidePopover(), LEAVE_MS);
    };
    const stop = new AbortController();
    const { signal } = stop;
    list.addEventListener('pointerdown', lookFirst, { signal });
    list.addEventListener('click', press, { signal });
    list.addEventListener('pointerover', enter, { signal });
    list.addEventListener('pointerout', leave, { signal });
    popover.addEventListener('pointerenter', () => clearTimeout(timer), { signal });
    popover.addEventListener('pointerleave', leave, { signal });
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, [frame, card]);
  return asked;
}

function reasonAt(target: EventTarget | null): HTMLButtonElement | undefined {
  const button = target instanceof Element ? target.closest('button.why') : undefined;
  return button instanceof HTMLButtonElement ? button : undefined;
}
