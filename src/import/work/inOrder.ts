/**
 * Works on items side by side and gives the results in the order of the items.
 *
 * - At most `ahead` items are begun and not yet given; items added to the list meanwhile are worked on as well.
 */
export async function* inOrder<Item, Result>(
  items: readonly Item[],
  work: (item: Item) => Promise<Result>,
  ahead: number,
): AsyncGenerator<Result> {
  const begun: Promise<Result>[] = [];
  for (let next = 0; next < items.length || begun.length > 0;) {
    for (let item = items[next]; item !== undefined && begun.length < ahead; item = items[next]) {
      begun.push(work(item));
      next++;
    }
    const first = begun.shift();
    if (first) yield await first;
  }
}
