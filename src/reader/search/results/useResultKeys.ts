import { useEffect, type RefObject } from 'react';

/**
 * Arrow keys through the results: down from the field to the first, up from the first to the field; Escape goes back to the
 * field from anywhere in the list. Enter opens, as it does on every link.
 */
export function useResultKeys(list: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      const next =
        list.current && event.target instanceof Element && nextFor(event, event.target, list.current);
      if (!next) return;
      event.preventDefault();
      next.focus();
      next.scrollIntoView({ block: 'nearest' });
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, [list]);
}

const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

function nextFor(event: KeyboardEvent, target: Element, list: Element): HTMLElement | undefined {
  if (hasModifier(event) || event.isComposing) return undefined;
  const field = document.querySelector<HTMLInputElement>('[role="search"] input') ?? undefined;
  const links = [...list.querySelectorAll<HTMLElement>('.row-link')];
  if (target === field) return event.key === 'ArrowDown' ? links[0] : undefined;
  if (!list.contains(target)) return undefined;
  if (event.key === 'Escape') return field;
  const step = STEPS[event.key];
  const at = links.findIndex((link) => link.closest('li')?.contains(target));
  return step === undefined ? undefined : [field, ...links][at + 1 + step];
}

function hasModifier({ altKey, ctrlKey, metaKey, shiftKey }: KeyboardEvent): boolean {
  return altKey || ctrlKey || metaKey || shiftKey;
}
