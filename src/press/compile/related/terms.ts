// What an article is about, as countable terms. A term is a folded word ("dues") or a phrase: a tag, or words that are
// capitalised together in running text ("north pier"). Each keeps how the article writes it, so that a reason quotes the text.
// Phrases are found by capitals, so scripts without them have words and tags only. Cost: linear in the text.
import { foldTerm, wordsOf, type Word } from './words.ts';
import { sketch } from './sketch.ts';

/** `[term, weight, written]`; `written` is left out where it is the term itself. */
export type Term = [term: string, weight: number, written?: string];

export type Terms = { words: Term[]; phrases: Term[]; sketch: number[] };

export type Texts = { headline: string; standfirst: string; body: string; tags: readonly string[] };

// How many times a word of a headline counts, and one of a standfirst or tag: they are what an editor held it to be about.
const HEADLINE_WEIGHT = 3;
const STANDFIRST_WEIGHT = 2;
const TAG_WEIGHT = 3;

/** The terms of an article, each with its weighted count, and a sketch of its word sequences. */
export function analyse({ headline, standfirst, body, tags }: Texts): Terms {
  const words = createTally();
  const phrases = createTally();
  const bodyWords = wordsOf(body);
  for (const [found, weight] of [
    [bodyWords, 1],
    [wordsOf(standfirst), STANDFIRST_WEIGHT],
    [wordsOf(headline), HEADLINE_WEIGHT],
  ] as const) {
    for (const word of found) words.add(word.folded, weight, word);
    // A headline may capitalise every word: only running text says what is a name.
    if (weight !== HEADLINE_WEIGHT) for (const name of namesIn(found)) phrases.add(name.folded, weight, name);
  }
  for (const tag of tags) {
    const written = tag.trim();
    const parts = wordsOf(tag);
    for (const word of parts) words.add(word.folded, TAG_WEIGHT, word);
    if (parts.length > 1) phrases.add(foldTerm(written), TAG_WEIGHT, { written, startsSentence: false });
  }
  return {
    words: words.list(),
    phrases: phrases.list(),
    sketch: sketch(bodyWords.map((word) => word.folded)),
  };
}

type Written = Pick<Word, 'written' | 'startsSentence'>;

/** Counts terms and remembers one way each is written: the first one inside a sentence, where capitals mean a name. */
function createTally(): { add: (term: string, weight: number, word: Written) => void; list: () => Term[] } {
  const tally = new Map<string, { weight: number; word: Written }>();
  return {
    add(term, weight, word) {
      const known = tally.get(term);
      if (!known) tally.set(term, { weight, word });
      else {
        known.weight += weight;
        if (known.word.startsSentence && !word.startsSentence) known.word = word;
      }
    },
    list: () =>
      Array.from(tally, ([term, { weight, word }]) =>
        word.written === term ? [term, weight] : [term, weight, word.written],
      ),
  };
}

const MAX_NAME_WORDS = 4;

/** Runs of two to four capitalised words with nothing but spaces between them: "North Pier", "Nune Sarkand". */
function namesIn(words: readonly Word[]): (Written & { folded: string })[] {
  const names: (Written & { folded: string })[] = [];
  let run: Word[] = [];
  const close = (): void => {
    if (run.length >= 2 && run.length <= MAX_NAME_WORDS) {
      const written = run.map((word) => word.written).join(' ');
      names.push({ written, folded: foldTerm(written), startsSentence: run[0]?.startsSentence ?? false });
    }
    run = [];
  };
  for (const word of words) {
    if (!word.isCapitalised || !word.followsWord) close();
    if (word.isCapitalised) run.push(word);
  }
  close();
  return names;
}
