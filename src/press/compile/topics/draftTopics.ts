import { nameSlug } from '#edition/text/slug.ts';
import { besideIndex } from '#press/compile/besideIndex.ts';
import type { Digest } from '#press/compile/read/digest.ts';
import { foldTerm } from '#press/compile/related/terms/words.ts';
import { knowNames, type KnownNames } from './knowNames.ts';

/** A topic before it has cards: how it is written, and how much each of its articles is on it. */
export type Draft = {
  slug: string;
  /** Its name, then other ways it is written. */
  forms: string[];
  /** How often each article says it; a tag of its own counts as said once more. */
  counts: Map<Digest, number>;
};

const MIN_ARTICLES = 3;
// What more of the articles than this are on, as a town is in its own newspaper, tells none from the others.
const MAX_SHARE = 0.5;
// An article that says a name once, and not in its headline, only mentions it.
const MIN_COUNT = 2;

/**
 * Every tag of an edition, and every name that three of its articles or more are on.
 *
 * - An article is on a name that it says twice, or once and in its headline or standfirst; a surname counts for its full name.
 * - A name that gives the slug of a tag is that topic, written as the tag is.
 */
export function draftTopics(entries: readonly Digest[]): Draft[] {
  const drafts = new Map<string, Draft>();
  for (const entry of entries) for (const tag of entry.tags) count(draftOf(drafts, [tag.trim()]), entry, 1);
  const known = knowNames(entries.map(({ names, terms }) => ({ names, words: terms.terms })));
  for (const [key, counts] of readNames(entries, known))
    if (counts.size >= MIN_ARTICLES && counts.size <= Math.max(MIN_ARTICLES, entries.length * MAX_SHARE)) {
      const draft = draftOf(drafts, known.formsOf(key));
      for (const [entry, times] of counts) count(draft, entry, times);
    }
  return [...drafts.values()];
}

function draftOf(drafts: Map<string, Draft>, forms: readonly string[]): Draft {
  const slugs = forms.map(topicSlug);
  const slug = slugs.find((one) => drafts.has(one)) ?? slugs[0] ?? '';
  const draft = drafts.get(slug) ?? { slug, forms: [], counts: new Map<Digest, number>() };
  drafts.set(slug, draft);
  draft.forms = [...new Set([...draft.forms, ...forms])];
  return draft;
}

/**
 * The slug of the topic that a tag or a name is.
 *
 * @example topicSlug('Ash Corner') // "ash-corner"; topicSlug('Index') // "topic-index"
 */
export function topicSlug(form: string): string {
  return besideIndex(nameSlug(form), 'topic');
}

function count({ counts }: Draft, entry: Digest, times: number): void {
  counts.set(entry, (counts.get(entry) ?? 0) + times);
}

/** For each name the articles that are on it, with how often they say it. */
function readNames(entries: readonly Digest[], known: KnownNames): Map<string, Map<Digest, number>> {
  const found = new Map<string, Map<Digest, number>>();
  for (const [place, entry] of entries.entries()) {
    const head = ` ${plain(`${entry.headline} ${entry.standfirst ?? ''}`)} `;
    for (const [key, times] of known.namedIn(place)) {
      const isOn =
        times >= MIN_COUNT || head.includes(` ${key} `) || head.includes(` ${key.split(' ').at(-1) ?? ''} `);
      if (!isOn) continue;
      const counts = found.get(key) ?? new Map<Digest, number>();
      found.set(key, counts.set(entry, times));
    }
  }
  return found;
}

const NO_LETTER = /[^\p{L}\p{N}&-]+/gu;

function plain(text: string): string {
  return foldTerm(text).replace(NO_LETTER, ' ');
}
