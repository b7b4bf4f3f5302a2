// A dialog that was closed keeps the focus until it is gone
const WRITING =
  'input:not([type="radio"], [type="checkbox"]), textarea, select, dialog[open], [contenteditable]';

/** Whether a key alone is meant for the page: nobody writes with it, nothing has answered it, and shortcuts are not switched off. */
export function isForPage(event: KeyboardEvent): boolean {
  const { target, defaultPrevented, ctrlKey, metaKey, altKey } = event;
  const isWriting = target instanceof Element && target.closest(WRITING) !== null;
  const isTaken = defaultPrevented || ctrlKey || metaKey || altKey;
  return !isWriting && !isTaken && document.documentElement.dataset['keys'] !== 'off';
}
