/** Moves the page until something stands in the middle of the window. */
export function bringIntoView(target: Range | Element): void {
  const { top, height } = target.getBoundingClientRect();
  window.scrollBy({
    top: top + height / 2 - window.innerHeight / 2,
    behavior: isStill() ? 'instant' : 'smooth',
  });
}

/** Whether the reader or their system asks for less motion. */
export function isStill(): boolean {
  return (
    document.documentElement.dataset['motion'] === 'less' ||
    matchMedia('(prefers-reduced-motion: reduce)').matches
  );
}
