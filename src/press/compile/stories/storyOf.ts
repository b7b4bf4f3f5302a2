import type { StoryPart } from '#edition/printed.ts';
import type { Digest } from '#press/compile/read/digest.ts';
import type { Survey } from '#press/compile/survey.ts';

/**
 * Which part of which story an article is; `undefined` where it stands alone. A later print of a text is the part its first print is.
 *
 * A story is named by its first report. That needs no memory of earlier editions, and when two stories become one both names are
 * still ids of its articles.
 */
export function createStoryOf(
  entries: readonly Digest[],
  { threads, firsts }: Survey,
): (place: number) => StoryPart | undefined {
  const threadOf = new Map(threads.flatMap((thread) => thread.map((part) => [part, thread])));
  return (place) => {
    const first = firsts[place] ?? place;
    const thread = threadOf.get(first) ?? [];
    const at = thread.indexOf(first);
    const report = entries[thread[0] ?? -1];
    if (!report) return undefined;
    const previous = neighbour(entries[thread[at - 1] ?? -1]);
    const next = neighbour(entries[thread[at + 1] ?? -1]);
    return {
      id: report.id,
      headline: report.headline,
      part: at + 1,
      parts: thread.length,
      ...(previous && { previous }),
      ...(next && { next }),
    };
  };
}

function neighbour(entry: Digest | undefined): { id: string; headline: string } | undefined {
  return entry && { id: entry.id, headline: entry.headline };
}
