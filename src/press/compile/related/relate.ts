import { instantOf } from '#edition/text/instant.ts';
import type { Because, Related } from '#edition/page/printed.ts';
import type { Digest } from '#press/compile/read/digest.ts';
import type { Survey } from '#press/compile/survey.ts';
import type { Voices } from '#press/compile/voices/compileVoices.ts';
import { chooseRelated, MAX_RELATED } from './choose.ts';
import { createResolver, linkedOf } from './linked.ts';
import { createRarities } from './rarity.ts';
import { createCommonGround, type CommonGround } from './commonGround.ts';
import { daysBetween, reasonText } from './reason.ts';

const MIN_CONFIDENCE = 0.9;

/**
 * Says for each article of an edition what to read next: what its source linked, then the nearest others.
 *
 * - Of the nearest never the article itself, another print of its text, or two prints of one text; what a source linked stays.
 * - Every one with a reason; what shares nothing that could be named is left out.
 */
export function createRelate(
  entries: readonly Digest[],
  survey: Survey,
  voices: Voices,
): (place: number) => Related[] {
  const resolver = createResolver(entries);
  const rarityIn = createRarities(entries.filter((_, place) => survey.sample[place] === 1));
  const chosen = chooseRelated(survey);
  const places = new Map(entries.map(({ id }, place) => [id, place]));
  const stories = new Map(survey.threads.flatMap((thread, story) => thread.map((part) => [part, story])));
  const storyOf = (place: number): number | undefined => stories.get(survey.firsts[place] ?? place);
  return (place) => {
    const entry = entries[place];
    if (!entry) return [];
    const linked = linkedOf(entry, resolver);
    const shown = new Set(linked.map(({ id }) => survey.firsts[places.get(id ?? '') ?? -1]));
    const commonWith = createCommonGround(entry, rarityIn(entry.language), survey.nearest.hasSpace);
    const found = (chosen[place] ?? []).flatMap((otherPlace) => {
      const other = entries[otherPlace];
      const common = other && !shown.has(otherPlace) ? commonWith(other) : undefined;
      if (!other || !common) return [];
      const isSameStory = storyOf(place) !== undefined && storyOf(place) === storyOf(otherPlace);
      const reason = isSameStory ? sameStory(entry, other, common) : explain(entry, other, common, voices);
      return [toRelated(other, reason)];
    });
    return [...linked, ...found.slice(0, Math.max(0, MAX_RELATED - linked.length))];
  };
}

type Reason = { because: Because; shared: string[] };

function sameStory(entry: Digest, other: Digest, { kind, shared }: CommonGround): Reason {
  const days = daysBetween(instantOf(entry.published), instantOf(other.published));
  return { because: { kind, isSameStory: true, ...(days !== undefined && { days }) }, shared };
}

/** The stronger thing to say: one voice, which both write alike, else what both texts name. */
function explain(entry: Digest, other: Digest, { kind, shared }: CommonGround, voices: Voices): Reason {
  const others = speakersOf(other, voices);
  const both = speakersOf(entry, voices).find(({ speaker, slug }) =>
    others.some((one) => one.speaker === speaker && one.slug === slug),
  );
  return both === undefined
    ? { because: { kind }, shared }
    : { because: { kind: 'voice' }, shared: [both.speaker] };
}

type Speaker = { speaker: string; slug: string };

/** The voices an article quotes, where that is sure: a speaker who may be another one, or has no name, is no reason to read on. */
function speakersOf({ id, quotes }: Digest, voices: Voices): Speaker[] {
  const named = voices.of(id);
  return quotes.flatMap(({ speaker, confidence = 1 }, at) => {
    const slug = named[at]?.slug;
    return speaker !== undefined && slug !== undefined && confidence >= MIN_CONFIDENCE
      ? [{ speaker, slug }]
      : [];
  });
}

function toRelated(
  { id, headline, language, standfirst, published }: Digest,
  { because, shared }: Reason,
): Related {
  return {
    origin: 'found',
    headline,
    ...(standfirst && { excerpt: standfirst }),
    language,
    id,
    ...(published && { published }),
    reason: reasonText(because, shared),
    because,
    shared,
  };
}
