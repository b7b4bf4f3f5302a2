import type { PrintedArticle } from '#edition/page/printed.ts';
import type { Trail } from '#reader/ui/address/trail.ts';

type Neighbour = Trail[number];
export type Neighbours = { previous?: Neighbour | undefined; next?: Neighbour | undefined };

/** The articles before and after this one: in the list it was opened from, else in the order of the front page. */
export function neighbours(
  { id, newer, older }: Pick<PrintedArticle, 'id' | 'newer' | 'older'>,
  trail: Trail | undefined,
): Neighbours {
  const position = trail?.findIndex((stop) => stop.id === id) ?? -1;
  if (!trail || position === -1) return { previous: newer, next: older };
  return { previous: trail[position - 1], next: trail[position + 1] };
}
