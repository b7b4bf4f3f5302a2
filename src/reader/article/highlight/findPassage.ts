import type { Highlight } from '#reader/data/shelf/highlights.ts';
import type { Passage } from '#reader/ui/address/passage.ts';

/** How much of what stands around a passage is kept with it, in UTF-16 code units. */
export const CONTEXT_LENGTH = 32;

/** Where a passage stands that was marked in an earlier text: in `texts`, block by block. Undefined where its words are gone. */
export function findPassage(
  texts: readonly string[],
  { block, start, exact, prefix, suffix }: Pick<Highlight, 'block' | 'start' | 'exact' | 'prefix' | 'suffix'>,
): Passage | undefined {
  let best: (Passage & { score: number }) | undefined;
  for (const [position, text] of texts.entries()) {
    for (let at = text.indexOf(exact); at !== -1; at = text.indexOf(exact, at + 1)) {
      const around =
        sameEnd(text.slice(0, at), prefix) + sameBeginning(text.slice(at + exact.length), suffix);
      // What stands around decides; of two that are alike, the one nearer to where it stood.
      const distance = Math.abs(position - block) * 1000 + Math.min(Math.abs(at - start), 999);
      const score = around - distance / 1e9;
      if (!best || score > best.score) best = { block: position, start: at, end: at + exact.length, score };
    }
  }
  return best && { block: best.block, start: best.start, end: best.end };
}

function sameBeginning(one: string, other: string): number {
  let length = 0;
  while (length < Math.min(one.length, other.length) && one[length] === other[length]) length += 1;
  return length;
}

function sameEnd(one: string, other: string): number {
  let length = 0;
  while (length < Math.min(one.length, other.length) && one.at(-1 - length) === other.at(-1 - length))
    length += 1;
  return length;
}
