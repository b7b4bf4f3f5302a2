import { searchFolder } from '#edition/paths.ts';
import { EditionTrouble } from '#reader/data/trouble.ts';
import { filterOf, freeText, withFilter, withoutFilter } from '#reader/search/filters.ts';
import { excerptOf, markWords, type Excerpt, type Range } from '#search/analyse/marks.ts';
import { rootName } from '#search/shard/root.ts';
import { openSearch } from '#search/openSearch.ts';
import type { FacetValue, SearchHit, SearchService } from '#search/search.ts';
import { hostedIndex, type HostedIndex } from './indexFiles.ts';
import {
  facetNames,
  type Answers,
  type FacetChoice,
  type FacetGroups,
  type FacetName,
  type Found,
  type FoundRow,
  type Kind,
  type Question,
} from './protocol.ts';

/** Longer standfirsts show the part that has most of the words, in UTF-16 code units. */
const EXCERPT_LENGTH = 220;
const MAX_SPELLINGS = 6;
/** The last words of the query that spellings are looked for. */
const SPELLED_WORDS = 3;
/** A spelling shares at least so many letters at the beginning, and half of the word. */
const MIN_BEGINNING = 3;

/** Answers a question about one edition; `undefined` stands for the one that is there. */
export type Answerer = (question: Question, edition: string | undefined) => Promise<Answers[Kind]>;

type Opened = {
  edition: string | undefined;
  files: HostedIndex;
  service: Promise<SearchService | undefined>;
};

/** Answers questions from the index of a site, which is opened at the first of them, and anew for another edition. */
export function createAnswerer(site: URL): Answerer {
  let opened: Opened | undefined;
  /** An edition that is no longer whole on its host: instead of it, what is there is asked for anew. */
  let gone: string | undefined;
  function open(edition: string | undefined): Opened {
    const files = hostedIndex(site, edition === gone ? undefined : edition);
    return { edition, files, service: openSearch(files, new Date().toISOString()) };
  }
  return async (question, edition) => {
    const index = opened && opened.edition === edition ? opened : open(edition);
    opened = index;
    const service = await index.service;
    if (!service) {
      opened = undefined;
      throw new EditionTrouble(index.files.trouble() ?? 'damaged', `${searchFolder}/${rootName}`);
    }
    const answer = await answerTo(question, service);
    // A shard that is gone may mean a new edition: the next question opens that one.
    if ('partial' in answer && answer.partial && index.files.trouble() === 'missing') {
      gone = edition;
      opened = undefined;
    }
    return answer;
  };
}

async function answerTo(question: Question, service: SearchService): Promise<Answers[Kind]> {
  switch (question.kind) {
    case 'find':
      return find(service, question.request);
    case 'facets':
      return countGroups(service, question.text, question.exactly);
    case 'spellings':
      return spellingsOf(service, question.text);
    case 'marks': {
      const { matched } = await service.search({ text: question.text, count: 0 });
      return question.texts.map((text) => joined(text, markWords(text, matched)));
    }
  }
}

async function find(service: SearchService, request: Parameters<SearchService['search']>[0]): Promise<Found> {
  const { hits, matched, total, repairs, loosened, unread, partial } = await service.search(request);
  return { rows: hits.map((hit) => rowOf(hit, matched)), total, repairs, loosened, unread, partial };
}

function rowOf(row: SearchHit, matched: readonly string[]): FoundRow {
  const headlineMarks = markWords(row.headline, matched);
  const excerpt = shown(row.standfirst ?? '', matched);
  const isInText = matched.length > 0 && headlineMarks.length === 0 && excerpt.marks.length === 0;
  return { ...row, headlineMarks, excerpt, isInText };
}

function shown(text: string, matched: readonly string[]): Excerpt {
  return text.length <= EXCERPT_LENGTH
    ? { text, marks: markWords(text, matched) }
    : excerptOf(text, matched, EXCERPT_LENGTH);
}

/** Marks with nothing but spaces between them are one: “North Pier” is one hit, not two. */
function joined(text: string, marks: readonly Range[]): Range[] {
  const whole: Range[] = [];
  for (const { start, end } of marks) {
    const last = whole.at(-1);
    if (last && text.slice(last.end, start).trim() === '') last.end = end;
    else whole.push({ start, end });
  }
  return whole;
}

/** A group that is narrowed already is counted without its own filter, so that one can go from one value to the next. */
async function countGroups(service: SearchService, text: string, exactly: boolean): Promise<FacetGroups> {
  const all = await service.facets(text, exactly);
  const counted = await Promise.all(
    facetNames.map(async (name) => {
      const isNarrowed = filterOf(text, name) !== undefined;
      const facets = isNarrowed ? await service.facets(withoutFilter(text, name), exactly) : all;
      const choices = facets[name].map((value) => choiceOf(text, name, value));
      return { name, choices, partial: facets.partial };
    }),
  );
  return {
    groups: counted.flatMap(({ name, choices }) => (choices.length > 0 ? [{ name, choices }] : [])),
    total: all.total,
    partial: counted.some(({ partial }) => partial),
  };
}

function choiceOf(text: string, name: FacetName, { label, count, query }: FacetValue): FacetChoice {
  const isActive = filterOf(text, name)?.toLowerCase() === filterOf(query, name)?.toLowerCase();
  return {
    label,
    count,
    isActive,
    text: isActive ? withoutFilter(text, name) : withFilter(text, name, query),
  };
}

/** Words of the edition that begin as the last words of the query do, the longest beginning first. */
async function spellingsOf(service: SearchService, text: string): Promise<string[]> {
  const words = freeText(text)
    .split(/[^\p{L}\p{N}\p{M}]+/u)
    .filter((word) => word.length > MIN_BEGINNING);
  const found = await Promise.all(words.slice(-SPELLED_WORDS).map((word) => completionsOf(service, word)));
  return [...new Set(found.flat())].slice(0, MAX_SPELLINGS);
}

async function completionsOf(service: SearchService, word: string): Promise<string[]> {
  for (let length = word.length - 1; length >= Math.max(MIN_BEGINNING, word.length / 2); length -= 1) {
    const { words } = await service.suggest(word.slice(0, length));
    if (words.length > 0) return words;
  }
  return [];
}
