import path from 'node:path';
import type { Digest } from '#press/compile/read/digest.ts';
import { instantOf } from '#edition/text/instant.ts';
import { createRelate } from '#press/compile/related/relate.ts';
import { foldTerm } from '#press/compile/related/terms/words.ts';
import { rankNeighbours } from '#press/compile/related/similarity/rank.ts';
import { compileVoices } from '#press/compile/voices/compileVoices.ts';
import { surveyArticles, type Survey } from '#press/compile/survey.ts';
import { foldWireCopy } from '#press/compile/wireCopy/fold.ts';
import { sketch } from '#press/compile/wireCopy/sketch.ts';
import { f1, rate, type Measure, type Score } from '#score/measure.ts';
import { plantCopies } from '#score/related/plant.ts';
import { bCubed, meanNdcg, meanPrecision } from '#score/related/ranking.ts';
import { firstExisting, readEvents, readWire, type Labelled } from '#score/related/readStories.ts';

const PLANTED = 500;

/**
 * Related articles, stories and wire copy against labels.
 *
 * - `location` is the set's folder, the folder above, or the file of articles labelled by event (one JSON object a line: id, event, topic,
 *   text). Beside it `corpus/reuters` is read where it is there: lists of stories with title, body, date and topics.
 * - Rankings are those the reader's lists are made from, before what says the same is put back.
 */
export function scoreRelated(location: string): Score {
  const events = firstExisting(
    path.join(location, 'ecbplus.jsonl'),
    path.join(location, 'related', 'ecbplus.jsonl'),
    ...(location.endsWith('.jsonl') ? [location] : []),
  );
  const wire = firstExisting(
    path.join(location, 'corpus', 'reuters'),
    path.join(location, '..', 'corpus', 'reuters'),
    path.join(location, '..', '..', 'corpus', 'reuters'),
  );
  const scores = [
    ...(events === undefined ? [] : [scoreEvents(readEvents(events))]),
    ...(wire === undefined ? [] : [scoreWire(readWire(wire))]),
  ];
  return {
    measures: scores.flatMap(({ measures }) => measures),
    misses: scores.flatMap(({ misses }) => misses),
  };
}

function scoreEvents(stories: readonly Labelled[]): Score {
  const entries = stories.map(({ entry }) => entry);
  const survey = surveyArticles(entries);
  const isSame = (one: number, other: number): boolean => stories[one]?.event === stories[other]?.event;
  const grade = (one: number, other: number): number => {
    if (isSame(one, other)) return 2;
    return stories[one]?.topics[0] === stories[other]?.topics[0] ? 1 : 0;
  };
  const rankings = rankingsOf(survey);
  const threadOf = new Map(
    survey.threads.flatMap((thread, at) => thread.map((part) => [part, `thread ${at}`])),
  );
  const groups = entries.map((_, place) => {
    const first = survey.firsts[place] ?? place;
    return threadOf.get(first) ?? `alone ${first}`;
  });
  const { precision, recall } = bCubed(
    groups,
    stories.map(({ event }) => event),
  );
  const of = `${stories.length} articles`;
  const { measures, misses } = checkReasons(stories, survey, 'events');
  return {
    measures: [
      { measure: 'events nDCG@3', value: meanNdcg(rankings, grade, 3), of },
      { measure: 'events nDCG@5', value: meanNdcg(rankings, grade, 5), of },
      ...[1, 3, 5].map((depth) => ({
        measure: `events P@${depth}`,
        value: meanPrecision(rankings, isSame, depth),
        of,
      })),
      { measure: 'stories B-cubed F1', value: f1(precision, recall), of },
      { measure: 'stories B-cubed precision', value: precision, of },
      { measure: 'stories B-cubed recall', value: recall, of },
      ...measures,
    ],
    misses,
  };
}

function scoreWire(stories: readonly Labelled[]): Score {
  const entries = stories.map(({ entry }) => entry);
  const started = process.cpuUsage();
  rankNeighbours(
    entries.map(({ terms, language, published }) => ({
      terms,
      language,
      instant: instantOf(published),
      isSample: true,
    })),
  );
  const seconds = process.cpuUsage(started).user / 1_000_000;
  const survey = surveyArticles(entries);
  const rankings = rankingsOf(survey);
  const asking = [...stories.keys()].filter((place) => isAsking(stories[place]));
  const isRight = (asked: number, other: number): boolean => {
    const wanted = stories[asking[asked] ?? -1]?.topics ?? [];
    return stories[other]?.topics.some((topic) => wanted.includes(topic)) ?? false;
  };
  const { measures, misses } = checkReasons(stories, survey, 'wire');
  return {
    measures: [
      {
        measure: 'wire topics P@5',
        value: meanPrecision(
          asking.map((place) => rankings[place] ?? []),
          isRight,
          5,
        ),
        of: `${asking.length} asking, ${stories.length} candidates`,
      },
      {
        measure: 'all pairs, seconds of one core',
        value: seconds,
        of: `${stories.length} stories`,
      },
      ...measures,
      ...scorePlanted(stories),
    ],
    misses,
  };
}

function isAsking(story: Labelled | undefined): boolean {
  return story !== undefined && story.topics.length > 0 && story.text !== '';
}

/** Each article's neighbours, best first. */
function rankingsOf({ nearest: { limit, places }, firsts }: Survey): number[][] {
  return Array.from(firsts, (_, place) =>
    [...places.subarray(place * limit, (place + 1) * limit)].filter((other) => other >= 0),
  );
}

/** A planted copy is right with its original, or with what the original is a print of when nothing is planted. */
function scorePlanted(stories: readonly Labelled[]): Measure[] {
  const texts = stories.map(({ text }) => text);
  const planted = plantCopies(texts, PLANTED);
  const sketches = [...texts, ...planted.map(({ text }) => text)].map((text) => sketch(text));
  const firsts = foldWireCopy(sketches, [...sketches.keys()]);
  const folded = planted.filter((_, at) => firsts[texts.length + at] !== texts.length + at);
  const right = planted.filter(({ original }, at) => firsts[texts.length + at] === firsts[original]).length;
  return [rate('wire copy precision', right, folded.length), rate('wire copy recall', right, planted.length)];
}

/** Whether each reason that is printed names something, and only what stands in both texts; and how the links lie. */
function checkReasons(
  stories: readonly Labelled[],
  survey: Survey,
  set: string,
): { measures: Measure[]; misses: string[] } {
  const entries = stories.map(({ entry }) => entry);
  const relate = createRelate(entries, survey, compileVoices(entries));
  const words = stories.map(({ entry, text }) => foldTerm(`${entry.headline}\n${text}`).replace(/\s+/g, ' '));
  const places = new Map(entries.map(({ id }, place) => [id, place]));
  const textAt = (place: number): string => words[place] ?? '';
  const misses: string[] = [];
  const links = entries.map((): number[] => []);
  for (const [place, entry] of entries.entries())
    for (const { id = '', reason, shared = [] } of relate(place)) {
      const other = places.get(id) ?? -1;
      links[place]?.push(other);
      const both = [textAt(place), textAt(other)];
      if (!holds(reason, shared, both)) misses.push(describe(entry, id, reason));
    }
  const count = links.flat().length;
  return {
    measures: [
      rate(`${set} reasons that hold`, count - misses.length, count),
      ...measureLinks(links, survey, set),
    ],
    misses,
  };
}

function holds(reason: string, shared: readonly string[], texts: readonly string[]): boolean {
  const stands = (term: string): boolean =>
    reason.includes(term) && texts.every((text) => text.includes(foldTerm(term)));
  return shared.length > 0 && shared.every(stands);
}

/** How many links lead both ways, and to how many texts of those that have a neighbour a link leads; later prints are their first one. */
function measureLinks(links: readonly number[][], { firsts }: Survey, set: string): Measure[] {
  const shown = new Set(links.flat());
  const all = links.flatMap((list, place) =>
    firsts[place] === place ? list.map((other) => [place, other] as const) : [],
  );
  const mutual = all.filter(([place, other]) => links[other]?.includes(place));
  const linking = links.flatMap((list, place) => (firsts[place] === place && list.length > 0 ? [place] : []));
  return [
    rate(`${set} links both ways`, mutual.length, all.length),
    rate(`${set} texts a link leads to`, linking.filter((place) => shown.has(place)).length, linking.length),
  ];
}

function describe({ id }: Digest, other: string, reason: string): string {
  return `${id} → ${other}: ${reason}`;
}
