import type { Headline, HeadlinePage } from '#edition/page/headline.ts';
import type { PrintedImage } from '#edition/image.ts';
import type { Masthead } from '#edition/manifest.ts';
import type { Trouble } from '#press/report.ts';
import type { Pictures } from './article/body.ts';
import type { Digest } from './read/digest.ts';
import type { Card } from './list/cards.ts';
import { headlineOf } from './list/headline.ts';
import { headlinePages } from './list/headlinePages.ts';
import type { Darkroom, Outcome, Picture } from './images/darkroom.ts';
import { listsOf } from './list/listings.ts';
import { nameplateOf, type Nameplate } from './list/manifest.ts';
import { neighbourOf, type Findings } from './article/printArticle.ts';
import { createRelate } from './related/relate.ts';
import { compileVoices, type Voices } from './voices/compileVoices.ts';
import { compileStories, type Stories } from './stories/compileStories.ts';
import { surveyArticles } from './survey.ts';
import { compileTopics, type Topics } from './topics/compileTopics.ts';
import { createPrintsOf, otherPrints, type PrintsOf } from './wireCopy/printsOf.ts';

/** All of an edition but the articles' own texts, each part made when it is asked for. */
export type Edition = {
  entries: readonly Digest[];
  nameplate: Nameplate;
  pictures: Pictures;
  /** By article id: the key of its receipt (`readReceipts`). */
  receipts: ReadonlyMap<string, string>;
  findings: (place: number, entry: Digest) => Findings;
  headlinePages: () => Generator<HeadlinePage>;
  /** The id of the first print of an article's text, where it is a later one itself. */
  firstPrintOf: (entry: Digest) => string | undefined;
  voices: Voices;
  stories: Stories;
  topics: Topics;
  /** The row that stands for a card in every list. */
  row: (card: Card) => Headline;
};

/** Compiles the digests of an edition, in their order, into everything that is found by looking at all of them. */
export function compileEdition(
  entries: readonly Digest[],
  masthead: Masthead,
  { pictures, receipts }: Pick<Edition, 'pictures' | 'receipts'>,
): Edition {
  const survey = surveyArticles(entries);
  const printsOf = createPrintsOf(entries, survey);
  const voices = compileVoices(entries, printsOf);
  const lists = listsOf(entries, masthead.name, printsOf);
  const neighboursOf = createNeighboursOf(lists[0]?.cards ?? [], printsOf);
  const relate = createRelate(entries, survey, voices);
  const topics = compileTopics(entries, printsOf, voices);
  const row = (card: Card): Headline => headlineOf(card, leadPicture(card.entry, pictures));
  const headlineFor = (entry: Digest): Headline => row({ entry, prints: printsOf(entry) });
  const stories = compileStories({ entries, survey, voices, headlineOf: headlineFor });
  return {
    entries,
    pictures,
    voices,
    stories,
    topics,
    row,
    receipts,
    firstPrintOf: (entry) => firstPrintOf(entry, printsOf),
    nameplate: nameplateOf(masthead, entries, lists),
    findings: (place, entry) => ({
      related: relate(place),
      story: stories.partOf(entry),
      topics: topics.of(entry),
      ...printsFound(entry, printsOf),
      ...neighboursOf(entry),
      pictures: picturesOf(entry, pictures),
      voices: voices.of(entry.id).map((voice) => voice?.slug ?? null),
      hasReceipt: receipts.has(entry.id),
    }),
    *headlinePages() {
      for (const list of lists)
        yield* headlinePages(list, row, { lead: masthead.lead, stories: stories.rows });
    },
  };
}

function printsFound(
  entry: Digest,
  printsOf: PrintsOf,
): Pick<Findings, 'prints' | 'printCount' | 'firstPrint'> {
  const firstPrint = firstPrintOf(entry, printsOf);
  return { ...otherPrints(entry, printsOf(entry)), ...(firstPrint && { firstPrint }) };
}

function firstPrintOf(entry: Digest, printsOf: PrintsOf): string | undefined {
  const [first] = printsOf(entry);
  return first === entry ? undefined : first?.id;
}

/** The cards before and after an article's own on the front page. */
function createNeighboursOf(
  cards: readonly Card[],
  printsOf: PrintsOf,
): (entry: Digest) => Pick<Findings, 'newer' | 'older'> {
  const places = new Map(cards.map(({ entry }, place) => [entry, place]));
  return (entry) => {
    const place = places.get(printsOf(entry)[0] ?? entry) ?? 0;
    return {
      newer: neighbourOf(cards[place - 1]?.entry),
      older: neighbourOf(cards[place + 1]?.entry),
    };
  };
}

function picturesOf({ images }: Digest, pictures: Pictures): Pictures {
  return new Map(
    images.flatMap((src) => {
      const picture = pictures.get(src);
      return picture ? [[src, picture] as const] : [];
    }),
  );
}

function leadPicture({ lead }: Digest, pictures: Pictures): PrintedImage | undefined {
  const picture = lead && pictures.get(lead.src);
  return lead && picture && { ...lead, ...picture };
}

/**
 * Every picture the articles name, developed, two at a time; what cannot be is named with the article that wanted it.
 *
 * - Pictures elsewhere on the network are never fetched: they are counted, not named one by one.
 */
export async function developPictures(
  entries: readonly Digest[],
  darkroom: Darkroom,
  progress: (done: number, total: number) => void,
): Promise<{ pictures: Pictures; notices: Trouble[]; remoteImages: number }> {
  const wanted = new Map<string, Digest>();
  for (const entry of entries) for (const src of entry.images) if (!wanted.has(src)) wanted.set(src, entry);
  const pictures = new Map<string, Picture>();
  const notices: Trouble[] = [];
  let remoteImages = 0;
  let done = 0;
  const queue = wanted.entries();
  const work = async (): Promise<void> => {
    for (const [src, { file }] of queue) {
      const outcome = await darkroom.develop(src);
      if ('picture' in outcome) pictures.set(src, outcome.picture);
      else if (isRemote(outcome)) remoteImages += 1;
      else notices.push({ file, message: describeLoss(src, outcome) });
      done += 1;
      progress(done, wanted.size);
    }
  };
  await Promise.all([work(), work()]);
  notices.sort((one, other) => (one.message < other.message ? -1 : 1));
  return { pictures, notices, remoteImages };
}

function isRemote(outcome: Outcome): boolean {
  return 'missing' in outcome && outcome.missing === 'remote';
}

function describeLoss(src: string, outcome: Exclude<Outcome, { picture: Picture }>): string {
  const shown = src.length > 100 ? `${src.slice(0, 99)}…` : src;
  if ('broken' in outcome)
    return `the picture ${shown} cannot be read (${outcome.broken}); save it as JPEG, PNG or WebP`;
  return outcome.missing === 'outside'
    ? `the picture ${shown} lies outside the articles’ folder and its images`
    : `the picture ${shown} is not there`;
}
