// What an article is about, as countable terms. A term is a folded word ("dues") or a phrase ("north pier"): a tag, or words
// that are capitalised together in running text. Each keeps how the article writes it, so that a reason quotes the text.
// Names are found by their capitals, so scripts without capitals have words and tags only. Cost: linear in the text.
import { calendarWords } from './calendar.ts';
import { sketch, type Sketch } from '#press/compile/wireCopy/sketch.ts';
import { stemOf } from './stemOf.ts';
import { foldTerm, wordsOf, type Word } from './words.ts';

/** Terms as parallel lists, since there are hundreds of an article. */
export type Terms = {
  terms: string[];
  /** How often, counting more for headline, standfirst and tags. */
  counts: number[];
  /** The shortest name that the article has a term in ("Sarkand", "Mint Lane" for `lane`), else the empty text. */
  names: string[];
  /** How it writes the others where folding changed them: `{ kunftig: 'künftig' }`. */
  spellings: Record<string, string>;
  /** `sketch` of the body. */
  sketch: Sketch;
};

export type Texts = {
  headline: string;
  standfirst: string;
  body: string;
  tags: readonly string[];
  language: string;
};

// An editor put into headline, standfirst and tags what the article is about.
const HEADLINE_COUNT = 3;
const STANDFIRST_COUNT = 2;
const TAG_COUNT = 3;
// About twenty long reads; what stands beyond adds memory, not knowledge.
const MAX_CHARACTERS = 300_000;

/** The terms of an article, and a sketch of its word sequences to tell copies by. */
export function analyse({ headline, standfirst, body, tags, language }: Texts): Terms {
  const tally = createTally();
  const bodyWords = wordsOf(body.slice(0, MAX_CHARACTERS));
  addText(tally, bodyWords, 1);
  addText(tally, wordsOf(standfirst), STANDFIRST_COUNT);
  // A headline may capitalise every word: what is a name, only running text says.
  for (const word of wordsOf(headline)) tally.addWord(word, HEADLINE_COUNT);
  for (const tag of tags) {
    const words = wordsOf(tag);
    for (const word of words) tally.addWord(word, TAG_COUNT);
    if (words.length > 1) tally.add(foldTerm(tag.trim()), TAG_COUNT, tag.trim());
  }
  return { ...tally.list(calendarWords(language)), sketch: sketch(body) };
}

type Tally = {
  /** Counts a term; `name` is how the name it stands in is written, where it stands in one. */
  add: (term: string, count: number, name?: string) => void;
  /** Counts a word, and keeps how it is spelled. */
  addWord: (word: Word, count: number) => void;
  /** Says that a term is written small somewhere, so that its capitals elsewhere make no name. */
  deny: (term: string) => void;
  list: (common: ReadonlySet<string>) => Omit<Terms, 'sketch'>;
};

function createTally(): Tally {
  const counts = new Map<string, number>();
  const names = new Map<string, string>();
  const small = new Set<string>();
  const spellings = new Map<string, string>();
  const add: Tally['add'] = (term, count, name) => {
    counts.set(term, (counts.get(term) ?? 0) + count);
    if (name !== undefined && name.length < (names.get(term)?.length ?? Infinity)) names.set(term, name);
  };
  return {
    add,
    addWord({ folded, written }, count) {
      add(folded, count);
      const spelled = written.toLowerCase();
      if (spelled !== folded && !spellings.has(folded)) spellings.set(folded, spelled);
    },
    deny: (term) => void small.add(term),
    list(common) {
      const terms = [...counts.keys()];
      const isName = (term: string): boolean => !small.has(term) && !common.has(stemOf(term));
      return {
        terms,
        counts: [...counts.values()],
        names: terms.map((term) => (isName(term) ? (names.get(term) ?? '') : '')),
        spellings: Object.fromEntries(spellings),
      };
    },
  };
}

const MAX_NAME_WORDS = 4;
const INITIALS = /^\p{Lu}{2,}$/u; // "EU"
const MIN_NAME_LENGTH = 3;
const TITLE = /^\p{Lu}\p{Ll}{0,2}$/u; // "Mr": who is meant, only the article itself says
const CONTRACTION = /['’]\p{Ll}{1,2}$/u; // "I’m"

/** Counts the words of a running text and the names in it: capitalised words with nothing but a space between them. */
function addText(tally: Tally, words: readonly Word[], count: number): void {
  for (const word of words) {
    tally.addWord(word, count);
    if (!word.isCapitalised) tally.deny(word.folded);
  }
  const runs = capitalRuns(words);
  const sure = runs.filter(([first]) => !first?.startsSentence);
  const names = new Set(sure.map(foldRun));
  for (const run of sure) addName(tally, run, count);
  for (const run of runs) {
    if (!run[0]?.startsSentence) continue;
    // "Then Sarkand left": the first word has its capital from the sentence, unless the whole is a name elsewhere.
    addName(tally, names.has(foldRun(run)) ? run : run.slice(1), count);
  }
}

function capitalRuns(words: readonly Word[]): Word[][] {
  const runs: Word[][] = [];
  let run: Word[] = [];
  for (const word of words) {
    if (!word.isCapitalised || !word.followsWord) run = [];
    if (!word.isCapitalised) continue;
    if (run.length === 0) runs.push(run);
    run.push(word);
  }
  return runs;
}

function foldRun(run: readonly Word[]): string {
  return foldTerm(writtenAs(run));
}

function writtenAs(run: readonly Word[]): string {
  return run.map((word) => word.written).join(' ');
}

function addName(tally: Tally, run: readonly Word[], count: number): void {
  const [first] = run;
  if (!first || run.length > MAX_NAME_WORDS) return;
  const isTitled = TITLE.test(first.written);
  if (run.length > 1 && !isTitled) tally.add(foldRun(run), count, writtenAs(run));
  // The words of a name are counted already.
  const whole = writtenAs(isTitled ? run.slice(1) : run);
  for (const word of run) if (isNameAlone(word)) tally.add(word.folded, 0, whole);
}

function isNameAlone({ written }: Word): boolean {
  if (CONTRACTION.test(written) || TITLE.test(written)) return false;
  return written.length >= MIN_NAME_LENGTH || INITIALS.test(written);
}
