import type { Print } from '#edition/printed.ts';
import type { Digest } from '#press/compile/read/digest.ts';
import type { Survey } from '#press/compile/survey.ts';

/** The other prints of an article's text, the first one first; `firstPrint` where that is not the article itself. */
export type Prints = { prints?: Print[]; firstPrint?: string };

/** Looks up the other prints of each article. */
export function createPrintsOf(
  entries: readonly Digest[],
  { order, firsts }: Survey,
): (place: number) => Prints {
  const groups = Map.groupBy(order, (place) => firsts[place]);
  return (place) => {
    const first = firsts[place] ?? place;
    const prints = (groups.get(first) ?? [])
      .filter((other) => other !== place)
      .flatMap((other) => {
        const entry = entries[other];
        return entry ? [toPrint(entry)] : [];
      });
    if (prints.length === 0) return {};
    const original = entries[first];
    return { prints, ...(first !== place && original && { firstPrint: original.id }) };
  };
}

function toPrint({ id, headline, source, published }: Digest): Print {
  return { id, headline, ...(source && { source }), ...(published && { published }) };
}
