/** Puts the keyboard, and with it a screen reader, at what one does not come to by Tab. The page stays where it is. */
export function focusOn(element: HTMLElement): void {
  element.tabIndex = -1;
  element.focus({ preventScroll: true });
}
