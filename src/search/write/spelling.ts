import { fold } from '#search/analyse/fold.ts';
import { classMask, maskOf } from '#search/format/classes.ts';
import { separator } from '#search/format/order.ts';
import { countOf } from '#search/shard/terms.ts';
import { reversed, writeSpelling } from '#search/shard/words.ts';
import type { Deflate } from '#search/format/deflate.ts';
import type { Directory } from '#search/shard/root.ts';
import type { Segment } from '#search/shard/terms.ts';
import type { SpellingWord } from '#search/shard/words.ts';
import type { ShardSink } from './shardSink.ts';

/** Words of letters, of scripts whose words are spelled: what a slip of a finger can turn one into another. */
const SPELLED =
  /^[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Armenian}\p{Script=Georgian}\p{Script=Devanagari}\p{Script=Bengali}\p{M}]{3,24}$/u;
/** A word that is in texts alone must be in one for every so many articles, up to three: in a few dozen a name has been said once. */
const articlesPerText = 500;
const maxTextCount = 3;
const wordsPerShard = 1500;

/** Gathers the words that repairs may lead to. */
export class SpellingCollector {
  readonly #words: SpellingWord[] = [];
  readonly #minTextCount: number;

  /** @param docs how many articles the index is of */
  constructor(docs: number) {
    this.#minTextCount = Math.min(maxTextCount, Math.ceil(docs / articlesPerText));
  }

  add(word: string, segments: readonly Segment[]): void {
    const count = countOf(segments);
    // A word that hardly any text has, and no headline, is more often a misprint than what a reader meant
    const isKnown =
      count >= this.#minTextCount || segments.some((segment) => classMask(segment.class) !== maskOf('text'));
    if (isKnown && SPELLED.test(word) && fold(word) === word)
      this.#words.push({ word, commonness: 31 - Math.clz32(count) });
  }

  async write(sink: ShardSink, deflate: Deflate): Promise<{ spelling: Directory; gnilleps: Directory }> {
    const backwards = this.#words
      .map(({ word, commonness }) => ({ word: reversed(word), commonness }))
      .sort((a, b) => (a.word < b.word ? -1 : 1));
    return {
      spelling: await writeList(this.#words, sink, deflate),
      gnilleps: await writeList(backwards, sink, deflate),
    };
  }
}

async function writeList(
  words: readonly SpellingWord[],
  sink: ShardSink,
  deflate: Deflate,
): Promise<Directory> {
  const directory: Directory = { first: [], names: '' };
  for (let from = 0; from < words.length; from += wordsPerShard) {
    directory.first.push(separator(words[from - 1]?.word ?? '', words[from]?.word ?? ''));
    directory.names += await sink([writeSpelling(words.slice(from, from + wordsPerShard), deflate)]);
  }
  return directory;
}
