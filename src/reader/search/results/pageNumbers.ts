/** Pages this far from the current one are linked. */
const REACH = 2;

/** The numbers of the pages to link from page `current` of `pages`: the first, those around it, the last. */
export function pageNumbers(current: number, pages: number): number[] {
  const around = Array.from({ length: 2 * REACH + 1 }, (_, index) => current - REACH + index);
  const numbers = new Set([1, ...around, pages].filter((page) => page >= 1 && page <= pages));
  return [...numbers].sort((one, other) => one - other);
}
