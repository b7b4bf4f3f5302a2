import { byCodeUnits } from '#edition/text/byCodeUnits.ts';
import { nameSlug } from '#edition/text/slug.ts';
import type { Digest } from '#press/compile/read/digest.ts';

// A tag that two parts of three carry is what an editor calls the story.
const MIN_SHARE = 2 / 3;
const SMALL_WORD = /^\p{Ll}+(?!\p{L})/u; // the "harbour" of "harbour board"
const NOT_WORD = /[^\p{L}\p{N}\p{M}]+/gu;

/**
 * What a story is about in an editor's words: the tag that most of its parts carry, as its latest part writes it but for a
 * capital, and at least two of three do; of equals the one that more of their headlines and standfirsts name, then one of several
 * words, which is rarely a mere category, then the one that fewer articles of the edition carry. `undefined` where there is none.
 *
 * @param frequencies by the slug of a tag, how many articles carry it (`tagFrequencies`)
 */
export function subjectOf(
  parts: readonly Digest[],
  frequencies: ReadonlyMap<string, number>,
): string | undefined {
  const counts = new Map<string, { count: number; written: string }>();
  for (const { tags } of parts)
    for (const [slug, written] of new Map(
      tags.filter((tag) => tag.trim() !== '').map((tag) => [nameSlug(tag), tag.trim()]),
    ))
      counts.set(slug, { count: (counts.get(slug)?.count ?? 0) + 1, written });
  const openings = parts.map(({ headline, standfirst = '' }) => folded(`${headline} ${standfirst}`));
  const named = (slug: string): number => openings.filter((opening) => isNamed(slug, opening)).length;
  const frequency = (slug: string): number => frequencies.get(slug) ?? 0;
  const [best] = [...counts].sort(
    ([one, a], [other, b]) =>
      b.count - a.count ||
      named(other) - named(one) ||
      Number(other.includes('-')) - Number(one.includes('-')) ||
      frequency(one) - frequency(other) ||
      byCodeUnits(one, other),
  );
  return best && best[1].count >= parts.length * MIN_SHARE ? asTitle(best[1].written) : undefined;
}

/** With a capital, as headings have it, where its first word has none at all: "harbour board", not "iPhone". */
function asTitle(tag: string): string {
  return tag.replace(SMALL_WORD, (word) => word.charAt(0).toUpperCase() + word.slice(1));
}

function isNamed(slug: string, opening: string): boolean {
  return `-${opening}-`.includes(`-${slug}-`);
}

/** A text in the letters of a slug, whole. */
function folded(text: string): string {
  return text.normalize('NFC').toLowerCase().replace(NOT_WORD, '-');
}

/** How many articles carry each tag, by its slug. */
export function tagFrequencies(entries: readonly Digest[]): Map<string, number> {
  const frequencies = new Map<string, number>();
  for (const { tags } of entries)
    for (const slug of new Set(tags.map(nameSlug))) frequencies.set(slug, (frequencies.get(slug) ?? 0) + 1);
  return frequencies;
}
