import { createRandom } from '#press/compile/related/similarity/random.ts';

/** A copy of a story that was made from it: `original` is the place of the story, `kind` what was done to it. */
export type Planted = { original: number; kind: 'edited' | 'cut' | 'retitled'; text: string };

const SEED = 20_240_312;
const MIN_WORDS = 40;
const MAX_EDITED_SHARE = 0.12;
const MIN_KEPT_SHARE = 0.35;
const OTHER_WORDS = ['moreover', 'officials', 'earlier', 'nearly', 'also', 'reportedly', 'further', 'local'];

/**
 * Copies of stories as other papers would print them, the same for the same stories.
 *
 * - edited: one word in a hundred up to one in eight is left out, put in or replaced.
 * - cut: the end is left off; a third to nine tenths stay.
 * - retitled: the text stays as it is.
 */
export function plantCopies(texts: readonly string[], count: number): Planted[] {
  const random = createRandom(SEED);
  const long = [...texts.keys()].filter((place) => wordsIn(texts[place] ?? '').length >= MIN_WORDS);
  if (long.length === 0) return [];
  const originals = new Set<number>();
  while (originals.size < Math.min(count, long.length))
    originals.add(long[Math.floor(random() * long.length)] ?? 0);
  return [...originals].map((original, at): Planted => {
    const text = texts[original] ?? '';
    if (at % 3 === 0) return { original, kind: 'edited', text: edit(text, random) };
    if (at % 3 === 1) return { original, kind: 'cut', text: cut(text, random) };
    return { original, kind: 'retitled', text };
  });
}

function edit(text: string, random: () => number): string {
  const share = 0.01 + (MAX_EDITED_SHARE - 0.01) * random();
  return wordsIn(text)
    .flatMap((word) => {
      if (random() >= share) return [word];
      const other = OTHER_WORDS[Math.floor(random() * OTHER_WORDS.length)] ?? '';
      const edits = [[], [word, other], [other]];
      return edits[Math.floor(random() * edits.length)] ?? [word];
    })
    .join(' ');
}

function cut(text: string, random: () => number): string {
  const words = wordsIn(text);
  const share = MIN_KEPT_SHARE + (0.9 - MIN_KEPT_SHARE) * random();
  return words.slice(0, Math.ceil(words.length * share)).join(' ');
}

function wordsIn(text: string): string[] {
  return text.split(/\s+/).filter((word) => word !== '');
}
