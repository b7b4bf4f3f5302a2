import { searchFolder } from '#edition/paths.ts';
import { EditionTrouble } from '#reader/data/trouble.ts';
import { filterOf, freeText, withFilter, withoutFilter } from '#reader/search/filters.ts';
import { excerptOf, markWords, type Excerpt, type Range } from '#search/analyse/marks.ts';
import { rootName } from '#search/shard/root.ts';
import { openSearch } from '#search/openSearch.ts';
import type { FacetValue, SearchHit, SearchService } from '#search/search.ts';
import { hostedIndex } from './indexFiles.ts';
import {
  facetNames,
  type Answers,
  type FacetChoice,
  type FacetGroup,
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

/** Answers questions from the index of a site, which is opened at the first of them. */
export function createAnswerer(site: URL): (question: Question) => Promise<Answers[Kind]> {
  const files = hostedIndex(site);
  let opening: Promise<SearchService | undefined> | undefined;
  async function open(): Promise<SearchService> {
    opening ??= openSearch(files, new Date().toISOString());
    const service = await opening;
    if (service) return service;
    opening = undefined;
    throw new EditionTrouble(files.trouble() ?? 'damaged', `${searchFolder}/${rootName}`);
  }
  return async (question) => {
    const service = await open();
    switch (question.kind) {
      case 'find': {
        const found = await find(service, question.request);
        // A shard that is gone may mean a new edition: the next question opens that one.
        if (found.partial && files.trouble() === 'missing') opening = undefined;
        return found;
      }
      case 'facets':
        return countGroups(service, question.text);
      case 'spellings':
        return spellingsOf(service, question.text);
      case 'marks': {
        const { matched } = await service.search({ text: question.text, count: 1 });
        return question.texts.map((text) => joined(text, markWords(text, matched)));
      }
    }
  };
}

async function find(service: SearchService, request: Parameters<SearchService['search']>[0]): Promise<Found> {
  const { hits, matched, total, repairs, loosened, partial } = await service.search(request);
  return { rows: hits.map((hit) => rowOf(hit, matched)), total, repairs, loosened, partial };
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
async function countGroups(service: SearchService, text: string): Promise<FacetGroup[]> {
  const all = await service.facets(text);
  const groups = await Promise.all(
    facetNames.map(async (name) => {
      const filter = filterOf(text, name);
      const { [name]: values } =
        filter === undefined ? all : await service.facets(withoutFilter(text, name).trim());
      return { name, choices: values.map((value) => choiceOf(text, name, value)) };
    }),
  );
  return groups.filter(({ choices }) => choices.length > 0);
}

function choiceOf(text: string, name: FacetName, { label, count, query }: FacetValue): FacetChoice {
  const isActive = filterOf(text, name)?.toLowerCase() === query.toLowerCase();
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
    const { queries } = await service.suggest(word.slice(0, length));
    if (queries.length > 0) return queries;
  }
  return [];
}
