import type { Topic, TopicLink, TopicRow } from '#edition/page/topic.ts';
import { foldPrints, type Card } from '#press/compile/list/cards.ts';
import type { Digest } from '#press/compile/read/digest.ts';
import { sampleSize } from '#press/compile/related/sample.ts';
import type { Voices } from '#press/compile/voices/compileVoices.ts';
import type { PrintsOf } from '#press/compile/wireCopy/printsOf.ts';
import { draftTopics, topicSlug, type Draft } from './draftTopics.ts';

/** A topic of the edition; `cards` stand newest first. */
export type CompiledTopic = { row: TopicRow; cards: readonly Card[] };

export type Topics = {
  /** By number of articles, then by name. */
  all: readonly CompiledTopic[];
  /** What an article is on: first its tags, then what it says most of what others say seldom. */
  of: (entry: Digest) => TopicLink[];
  /** What stands beside the articles of a topic. */
  around: (topic: CompiledTopic) => Pick<Topic, 'voice' | 'voices' | 'beside'>;
};

// More names than these at the foot of an article say less, not more; its tags all stand there.
const MAX_NAMES = 8;
const MAX_AROUND = 12;
const MAX_FORMS = 3;
// One article in common is chance.
const MIN_SHARED = 2;

/** The topics of an edition, from the digests of its articles in their order (newest first). */
export function compileTopics(entries: readonly Digest[], printsOf: PrintsOf, voices: Voices): Topics {
  const drafts = draftTopics(entries);
  const places = new Map(entries.map((entry, place) => [entry, place]));
  const all = drafts
    .map((draft) => toTopic(draft, places, printsOf))
    .sort(({ row: one }, { row: other }) => other.count - one.count || (one.slug < other.slug ? -1 : 1));
  const of = createTopicsOf(drafts, sampleSize(entries.length));
  const voiceSlugs = new Map(voices.rows.map(({ name, slug }) => [name, slug]));
  return {
    all,
    of,
    around({ row, cards }) {
      const articles = cards.map(({ entry }) => entry);
      const voice = voiceSlugs.get(row.name);
      return {
        ...(voice !== undefined && { voice }),
        voices: tally(articles, ({ id }) => voices.of(id).filter((one) => one !== null), voice),
        beside: tally(articles, of, row.slug).filter((topic) => topic.articles >= MIN_SHARED),
      };
    },
  };
}

function toTopic(
  { slug, forms, counts }: Draft,
  places: ReadonlyMap<Digest, number>,
  printsOf: PrintsOf,
): CompiledTopic {
  const articles = [...counts.keys()].sort((one, other) => (places.get(one) ?? 0) - (places.get(other) ?? 0));
  const cards = foldPrints(articles, printsOf);
  const [name = slug, ...also] = forms;
  const dated = articles.flatMap(({ published }) => published ?? []);
  const [last] = dated;
  const first = dated.at(-1);
  return {
    row: {
      name,
      slug,
      count: cards.length,
      ...(also.length > 0 && { also: also.slice(0, MAX_FORMS) }),
      ...(first !== undefined && { first }),
      ...(last !== undefined && { last }),
    },
    cards,
  };
}

function createTopicsOf(drafts: readonly Draft[], articles: number): Topics['of'] {
  const byEntry = new Map<Digest, { draft: Draft; weight: number }[]>();
  for (const draft of drafts) {
    const rarity = Math.log((articles + 1) / (draft.counts.size + 1));
    for (const [entry, count] of draft.counts) {
      const weighed = byEntry.get(entry) ?? [];
      byEntry.set(entry, weighed);
      weighed.push({ draft, weight: (1 + Math.log(count)) * rarity });
    }
  }
  for (const weighed of byEntry.values())
    weighed.sort((one, other) => other.weight - one.weight || (one.draft.slug < other.draft.slug ? -1 : 1));
  return (entry) => {
    const drafted = (byEntry.get(entry) ?? []).map(({ draft }) => draft);
    const own = new Set(entry.tags.map(topicSlug));
    const isOwn = ({ slug }: Draft): boolean => own.has(slug);
    return [...drafted.filter(isOwn), ...drafted.filter((draft) => !isOwn(draft)).slice(0, MAX_NAMES)].map(
      ({ slug, forms: [name = slug] }) => ({ name, slug }),
    );
  };
}

/** What articles have, by the number of them that have it. */
function tally(
  articles: readonly Digest[],
  named: (entry: Digest) => readonly TopicLink[],
  self: string | undefined,
): Topic['beside'] {
  const counts = new Map<string, Topic['beside'][number]>();
  for (const entry of articles)
    for (const [slug, name] of new Map(named(entry).map((item) => [item.slug, item.name]))) {
      const counted = counts.get(slug) ?? { name, slug, articles: 0 };
      counts.set(slug, counted);
      counted.articles += 1;
    }
  return [...counts.values()]
    .filter(({ slug }) => slug !== self)
    .sort((one, other) => other.articles - one.articles || (one.slug < other.slug ? -1 : 1))
    .slice(0, MAX_AROUND);
}
