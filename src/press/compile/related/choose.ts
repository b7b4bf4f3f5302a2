// Which of its neighbours an article shows. Each shows its best first; of those that say nearly the same as one already chosen,
// others come before. What is left of the list goes to articles that show this one, so that links lead both ways, and
// an article that nobody would show gets the last place in the list of its own best neighbour: none is an orphan.
import type { Folding } from '#press/compile/wireCopy/fold.ts';
import { textTo, type Nearest } from './similarity/rank.ts';

/** How many related articles an article shows: all its source linked, and found ones up to this many together. */
export const MAX_RELATED = 8;
/** How many of them are its own best, whoever shows it in return. */
export const OWN_BEST = 5;
// Below this cosine two articles share words, not a subject: less where a latent space says that they share one
const MIN_TEXT = 0.08;
const MIN_TEXT_IN_SPACE = 0.04;
// From this cosine on two articles say nearly the same, and the second waits until others had their turn.
const MAX_TEXT = 0.7;

export type Choice = {
  nearest: Nearest;
  firsts: Folding;
};

/** The chosen neighbours of every article, best first. Never itself, another print of its text, or two prints of one text. */
export function chooseRelated(choice: Choice): number[][] {
  const wishes = Array.from(choice.firsts, (_, place) => wishesOf(choice, place));
  const lists = wishes.map((wish) => wish.slice(0, OWN_BEST));
  answer(lists, wishes, choice);
  for (const [place, list] of lists.entries()) fill(list, wishes[place] ?? []);
  takeInOrphans(lists, choice.firsts);
  return lists;
}

/** Every neighbour that may be shown, in the order of showing. */
function wishesOf({ nearest, firsts }: Choice, place: number): number[] {
  const { limit, places, texts, hasSpace } = nearest;
  const least = hasSpace ? MIN_TEXT_IN_SPACE : MIN_TEXT;
  const wishes: number[] = [];
  const waiting: number[] = [];
  const seen = new Set([firsts[place]]);
  for (let slot = place * limit; slot < (place + 1) * limit; slot += 1) {
    const other = places[slot] ?? -1;
    if (other < 0 || wishes.length >= 2 * MAX_RELATED) break;
    const first = firsts[other] ?? other;
    if ((texts[slot] ?? 0) < least || seen.has(first)) continue;
    seen.add(first);
    if (wishes.some((wish) => textTo(nearest, wish, first) > MAX_TEXT)) waiting.push(first);
    else wishes.push(first);
  }
  return [...wishes, ...waiting];
}

/** Gives the free places of each list to those that show it, as they come in the edition. */
function answer(lists: number[][], wishes: readonly number[][], { firsts }: Choice): void {
  const shown = lists.map((list) => list.slice());
  for (const [place, list] of shown.entries())
    for (const other of list) {
      const back = lists[other];
      const isFree = back && back.length < MAX_RELATED && !back.includes(place);
      if (isFree && firsts[place] === place && (wishes[other] ?? []).includes(place)) back.push(place);
    }
}

function fill(list: number[], wishes: readonly number[]): void {
  for (const wish of wishes) {
    if (list.length >= MAX_RELATED) return;
    if (!list.includes(wish)) list.push(wish);
  }
}

function takeInOrphans(lists: number[][], firsts: Folding): void {
  const counts = new Int32Array(lists.length);
  for (const list of lists) for (const other of list) counts[other] = (counts[other] ?? 0) + 1;
  for (const [place, list] of lists.entries()) {
    if (firsts[place] !== place || (counts[place] ?? 0) > 0) continue;
    for (const other of list) if (makeRoom(lists[other] ?? [], place, counts)) break;
  }
}

/** Puts an article at the end of a list, in the place of one that others show too. */
function makeRoom(list: number[], place: number, counts: Int32Array): boolean {
  const at =
    list.length < MAX_RELATED
      ? list.length
      : list.findLastIndex((other, rank) => rank >= OWN_BEST && (counts[other] ?? 0) > 1);
  if (at < 0) return false;
  const replaced = list[at];
  if (replaced !== undefined) counts[replaced] = (counts[replaced] ?? 0) - 1;
  list[at] = place;
  counts[place] = (counts[place] ?? 0) + 1;
  return true;
}
