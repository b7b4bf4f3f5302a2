/** How long the dictionary of the rows may be, in UTF-16 code units: it travels with the root. */
const maxLength = 4500;
/** Shorter words are no gain, and words this rare are not worth counting further. */
const minWordLength = 3;
const maxCounted = 200_000;

/** Gathers the words that headlines share. */
export class RowDictionary {
  readonly #counts = new Map<string, number>();

  add(headline: string): void {
    for (const word of headline.split(' ')) {
      if (word.length < minWordLength) continue;
      const count = this.#counts.get(word);
      if (count !== undefined || this.#counts.size < maxCounted) this.#counts.set(word, (count ?? 0) + 1);
    }
  }

  /** The words that save most, the best of them last, where deflate points to them with the fewest bits. */
  text(): string {
    const words = [...this.#counts]
      .filter(([, count]) => count > 5)
      .sort(([a, one], [b, other]) => other * b.length - one * a.length || (a < b ? -1 : 1));
    const chosen: string[] = [];
    let length = 0;
    for (const [word] of words) {
      length += word.length + 1;
      if (length > maxLength) break;
      chosen.push(word);
    }
    return chosen.reverse().join(' ');
  }
}
