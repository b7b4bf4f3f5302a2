/** The rows of the page, each by the link that opens it. */
function rowLinks(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>('main .row-link')];
}

/** The row the keyboard is in. */
export function rowInFocus(): HTMLElement | undefined {
  return rowLinks().find((link) => (link.closest('article, li') ?? link).contains(document.activeElement));
}

/** Moves the keyboard to the row after the one it is in, or before it; from elsewhere, to the first row on the screen. */
export function stepRow(by: 1 | -1): void {
  const links = rowLinks();
  const current = rowInFocus();
  const onScreen = links.findIndex((link) => link.getBoundingClientRect().top > 0);
  const link = links[current ? links.indexOf(current) + by : onScreen];
  link?.focus({ preventScroll: true });
  link?.scrollIntoView({ block: 'nearest' });
}

/** The id of the article a row opens. */
export function idOfRow(link: HTMLElement | undefined): string | undefined {
  const path = link instanceof HTMLAnchorElement ? link.pathname : '';
  return /\/article\/([^/]+)\/?$/.exec(path)?.[1];
}
