/** Cuts a list into pages of a size; at least one page, be it empty. */
export function pagesOf<Item>(items: readonly Item[], size: number): Item[][] {
  const pages = Math.max(1, Math.ceil(items.length / size));
  return Array.from({ length: pages }, (_, page) => items.slice(page * size, (page + 1) * size));
}
