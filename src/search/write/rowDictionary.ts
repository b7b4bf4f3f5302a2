import type { Dictionary } from '#search/shard/wording.ts';

/** How many words the dictionary may have, by the number of headlines: it travels with the root. */
const maxWords = 1500;
const maxWordsOfMany = 2500;
const manyHeadlines = 200_000;
/** A word in fewer headlines costs more in the dictionary than it saves. */
const minCount = 3;
const maxCounted = 400_000;
const maxLetters = 1500;
/** All weights together are near this. */
const totalWeight = 48_000;

/** Gathers the words that headlines share, and their letters. */
export class RowDictionary {
  readonly #counts = new Map<string, number>();
  #headlines = 0;
  #words = 0;

  add(headline: string): void {
    this.#headlines += 1;
    for (const word of headline.split(' ')) {
      this.#words += 1;
      const count = this.#counts.get(word);
      if (count !== undefined || this.#counts.size < maxCounted) this.#counts.set(word, (count ?? 0) + 1);
    }
  }

  /** The words that most headlines have, and every letter that these lack as a word of its own. */
  dictionary(): Dictionary {
    const limit = this.#headlines <= manyHeadlines ? maxWords : maxWordsOfMany;
    const chosen = [...this.#counts]
      .filter(([word, count]) => word !== '' && count >= minCount)
      .sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1))
      .slice(0, limit);
    chosen.push(...this.#lettersBeyond(chosen.map(([word]) => word)));
    const scale = totalWeight / (this.#words + this.#headlines + 1);
    const weigh = (count: number): number => Math.max(1, rounded(count * scale));
    const weights: Dictionary['weights'] = [];
    let left = this.#words;
    for (const [, count] of chosen) {
      left -= count;
      const weight = weigh(count);
      const last = weights.at(-1);
      if (last?.[1] === weight) last[0] += 1;
      else weights.push([1, weight]);
    }
    return {
      words: chosen.map(([word]) => word).join(' '),
      weights,
      spelled: weigh(left),
      ends: weigh(this.#headlines),
    };
  }

  /** Letters that several headlines have and no word of the dictionary: unknown ones cost two bytes and more each. */
  #lettersBeyond(words: readonly string[]): [letter: string, count: number][] {
    const known = new Set(words.flatMap((word) => Array.from(word)));
    const counts = new Map<string, number>();
    for (const [word, count] of this.#counts)
      for (const letter of word)
        if (!known.has(letter)) counts.set(letter, (counts.get(letter) ?? 0) + count);
    return [...counts]
      .filter(([, count]) => count >= minCount)
      .sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1))
      .slice(0, maxLetters)
      .map(([letter]) => [letter, 0]);
  }
}

/** To an eighth of its power of two, so that many words share one weight. */
function rounded(weight: number): number {
  const step = 2 ** Math.max(0, Math.floor(Math.log2(weight)) - 2);
  return Math.round(weight / step) * step;
}
