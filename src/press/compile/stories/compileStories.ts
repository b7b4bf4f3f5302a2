import type { Headline } from '#edition/page/headline.ts';
import type { StoryPart, StoryStop } from '#edition/page/printed.ts';
import type { Part, Story } from '#edition/page/story.ts';
import type { StoryRow } from '#edition/page/storyRow.ts';
import { byNewest } from '#press/compile/list/order.ts';
import type { Digest } from '#press/compile/read/digest.ts';
import { textTo } from '#press/compile/related/similarity/rank.ts';
import type { Survey } from '#press/compile/survey.ts';
import type { Voices } from '#press/compile/voices/compileVoices.ts';
import { subjectOf, tagFrequencies } from './subject.ts';
import { turnsOf } from './turns.ts';

/** The stories of an edition, those that moved last first. */
export type Stories = {
  rows: readonly StoryRow[];
  /** The story of a row, in full. */
  story: (row: StoryRow) => Story;
  /** The ids that lead to a story beside its own: those of its later parts, one of which may have named it before. */
  otherIds: (row: StoryRow) => string[];
  /** Which part of which story an article is; a later print of a text is the part its first print is. */
  partOf: (entry: Digest) => StoryPart | undefined;
};

type StoriesInput = {
  entries: readonly Digest[];
  survey: Survey;
  voices: Voices;
  headlineOf: (entry: Digest) => Headline;
};

/** A thread with what is said of it as a whole: places of its parts, and the parts. */
type Thread = { row: StoryRow; places: readonly number[]; parts: readonly Digest[] };

/**
 * Compiles the threads of a survey.
 *
 * A story has the id of its first report, which needs no memory of earlier editions, and the headline of its latest part, which says
 * where it stands. A thread has some 360 parts at most: the average of its links would else be below their threshold.
 */
export function compileStories({ entries, survey, voices, headlineOf }: StoriesInput): Stories {
  const frequencies = tagFrequencies(entries);
  const threads = survey.threads.flatMap((places) => {
    const parts = places.flatMap((place) => entries[place] ?? []);
    const [first] = parts;
    return first ? [{ places, parts, row: rowOf(first, parts, frequencies, headlineOf) }] : [];
  });
  threads.sort(({ row: one }, { row: other }) =>
    byNewest({ id: one.id, published: one.last }, { id: other.id, published: other.last }),
  );
  const byRow = new Map(threads.map((thread) => [thread.row, thread]));
  const byPart = new Map(threads.flatMap((thread) => thread.parts.map((part) => [part, thread])));
  const firstPrint = new Map(entries.map((entry, place) => [entry, entries[survey.firsts[place] ?? place]]));
  return {
    rows: threads.map(({ row }) => row),
    otherIds: (row) => (byRow.get(row)?.parts ?? []).map(({ id }) => id).filter((id) => id !== row.id),
    story: (row) => storyOf(byRow.get(row), survey, headlineOf, voices),
    partOf(entry) {
      const first = firstPrint.get(entry) ?? entry;
      const thread = byPart.get(first);
      return thread && placeIn(thread, first);
    },
  };
}

function rowOf(
  first: Digest,
  parts: readonly Digest[],
  frequencies: ReadonlyMap<string, number>,
  headlineOf: StoriesInput['headlineOf'],
): StoryRow {
  const dated = parts.filter(({ published }) => published !== undefined);
  const latest = dated.at(-1) ?? parts.at(-1) ?? first;
  const image = parts.map((part) => headlineOf(part).image).findLast((picture) => picture !== undefined);
  const subject = subjectOf(parts, frequencies);
  return {
    id: first.id,
    headline: latest.headline,
    language: latest.language,
    ...(subject && { subject }),
    ...(latest.section && { section: latest.section }),
    parts: parts.length,
    ...(dated[0]?.published && { first: dated[0].published }),
    ...(latest.published && { last: latest.published }),
    ...(image && { image }),
  };
}

function storyOf(
  thread: Thread | undefined,
  { nearest }: Survey,
  headlineOf: StoriesInput['headlineOf'],
  voices: Voices,
): Story {
  if (!thread) throw new Error('a row of another edition');
  const { row, places, parts } = thread;
  const turns = turnsOf(places.slice(1).map((place, at) => textBetween(nearest, place, places[at] ?? -1)));
  const { image: _, parts: __, section: ___, ...facts } = row;
  return {
    schema: 1,
    ...facts,
    parts: parts.map((entry, at) => partFor(headlineOf(entry), voicesIn(entry, voices), isTurn(turns, at))),
  };
}

/** The first report opens the story and the latest is where it stands: neither turns it. */
function isTurn(turns: readonly boolean[], part: number): boolean {
  return part > 0 && part < turns.length && turns[part - 1] === true;
}

function partFor(headline: Headline, voices: Part['voices'], turns: boolean): Part {
  return { ...headline, voices, ...(turns && { isTurn: true as const }) };
}

function voicesIn({ id }: Digest, voices: Voices): Part['voices'] {
  const named = voices.of(id).filter((voice) => voice !== null);
  return [...new Map(named.map((voice) => [voice.slug, voice])).values()];
}

function placeIn({ row, parts }: Thread, entry: Digest): StoryPart {
  const at = parts.indexOf(entry);
  return {
    id: row.id,
    headline: row.headline,
    ...(row.subject && { subject: row.subject }),
    part: at + 1,
    parts: parts.length,
    ...(at > 1 && stop('first', parts[0])),
    ...stop('previous', parts[at - 1]),
    ...stop('next', parts[at + 1]),
    ...(at < parts.length - 2 && stop('latest', parts.at(-1))),
  };
}

function stop(name: 'first' | 'previous' | 'next' | 'latest', part: Digest | undefined): Partial<StoryPart> {
  return part ? { [name]: stopAt(part) } : {};
}

function stopAt({ id, headline, language, published }: Digest): StoryStop {
  return { id, headline, language, ...(published && { published }) };
}

/** The cosine of two articles' words where one is among the nearest of the other, else 0. */
function textBetween(nearest: Survey['nearest'], one: number, other: number): number {
  return textTo(nearest, one, other) || textTo(nearest, other, one);
}
