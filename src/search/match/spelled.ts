/** The spelling list, which is kept sorted from both ends. */
import { prefixRange } from '#search/shard/terms.ts';
import { reversed } from '#search/shard/words.ts';
import { shardsFor } from '#search/read/indexReader.ts';
import type { Directory } from '#search/shard/root.ts';
import type { SpellingWord } from '#search/shard/words.ts';
import type { IndexReader, Trouble } from '#search/read/indexReader.ts';

/** The words that begin with `prefix`; all without one. @param directory of the list forwards or backwards */
export async function spelledWith(
  reader: IndexReader,
  directory: Directory,
  prefix: string,
  trouble: Trouble,
): Promise<SpellingWord[]> {
  const [first, last] = shardsFor(directory, prefix);
  const indexes =
    directory.first.length === 0 ? [] : Array.from({ length: last - first + 1 }, (_, at) => first + at);
  const shards = await Promise.all(
    indexes.map((index) => reader.spellingShard(directory.names, index, trouble)),
  );
  return shards.flatMap((shard = []) => {
    if (prefix === '') return shard;
    const words = shard.map((entry) => entry.word);
    return shard.slice(...prefixRange(words, prefix));
  });
}

/** The words that end in `ending` and are longer. */
export async function endingIn(
  reader: IndexReader,
  ending: string,
  trouble: Trouble,
): Promise<SpellingWord[]> {
  const found = await spelledWith(reader, reader.root.gnilleps, reversed(ending), trouble);
  return found
    .filter(({ word }) => word.length > ending.length)
    .map(({ word, commonness }) => ({ word: reversed(word), commonness }));
}
