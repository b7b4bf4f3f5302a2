/** The first position in ascending `words` whose word is not below `word`, by UTF-16 code units. */
export function lowerBound(words: readonly string[], word: string): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle] ?? '') < word) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** How many code units two words have in common at their beginning; a surrogate pair is never cut. */
export function sharedPrefix(first: string, second: string): number {
  const limit = Math.min(first.length, second.length);
  let length = 0;
  while (length < limit && first.charCodeAt(length) === second.charCodeAt(length)) length += 1;
  const unit = second.charCodeAt(length - 1);
  return unit >= 0xd800 && unit <= 0xdbff ? length - 1 : length;
}

/** The first position in ascending `numbers` whose number is not below `number`. */
export function lowerBoundNumber(numbers: ArrayLike<number>, number: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? 0) < number) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The shortest beginning of `word` that sorts after `last`. */
export function separator(last: string, word: string): string {
  return word.slice(0, sharedPrefix(last, word) + 1);
}
