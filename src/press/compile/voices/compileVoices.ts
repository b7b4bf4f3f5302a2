import type { Quote } from '#edition/article.ts';
import { byCodeUnits } from '#edition/byCodeUnits.ts';
import type { VoiceRow } from '#edition/voice.ts';
import type { Digest } from '#press/compile/read/digest.ts';
import { mergeVoices, type Voice } from '#press/quotes/mergeVoices.ts';
import { slugsOf } from './slugs.ts';

/** One thing said: the article, and the positions of its parts in the article's `quotes`. */
export type Utterance = { article: string; quotes: number[] };

/** What a voice is called over the whole edition: "Mira Holt" where the article says "Holt". */
export type Named = { name: string; slug: string };

export type CoQuoted = Named & { articles: number };

/** A voice of the edition; `utterances` stand newest first. */
export type CompiledVoice = VoiceRow & { utterances: Utterance[] };

export type Voices = {
  /** By number of quotations, then by name. */
  rows: readonly CompiledVoice[];
  /** The voice of each quotation of an article, in the order of its `quotes`; `null` where it has none. */
  of: (article: string) => (Named | null)[];
  coQuoted: (voice: CompiledVoice) => CoQuoted[];
};

/** More names than these beside a timeline say less, not more. */
const MAX_CO_QUOTED = 12;
/** What one calls somebody in a row; the rest stands with the quotations. */
const MAX_ROLES = 3;

/**
 * The voices of an edition from the digests of its articles, in their order (newest first).
 *
 * - Parts of one utterance (`group`) count once.
 * - A voice quoted in an article with another is co-quoted with it, by the number of such articles.
 */
export function compileVoices(entries: readonly Digest[]): Voices {
  const places = new Map(entries.map(({ id }, place) => [id, place]));
  const quotesOf = (id: string): readonly Quote[] => entries[places.get(id) ?? -1]?.quotes ?? [];
  const merged = mergeVoices(
    entries.map(({ id, published, language, quotes }) => ({ article: id, published, language, quotes })),
  );
  const slugs = slugsOf(merged.map(({ name }) => name));
  const rows = merged
    .map((voice, index) => compileVoice(voice, slugs[index] ?? '', places, quotesOf))
    .sort((one, other) => other.count - one.count || byCodeUnits(one.name, other.name));
  const byArticle = Map.groupBy(
    rows.flatMap((voice) => voice.utterances.map((utterance) => ({ voice, ...utterance }))),
    ({ article }) => article,
  );
  return {
    rows,
    of(article) {
      const voices: (Named | null)[] = quotesOf(article).map(() => null);
      for (const { voice, quotes } of byArticle.get(article) ?? [])
        for (const quote of quotes) voices[quote] = { name: voice.name, slug: voice.slug };
      return voices;
    },
    coQuoted: (voice) =>
      rank(
        articlesOf(voice).map((article) => new Set(byArticle.get(article)?.map((said) => said.voice))),
        voice,
      ),
  };
}

function compileVoice(
  { name, roles, first, last, quotes }: Voice,
  slug: string,
  places: ReadonlyMap<string, number>,
  quotesOf: (id: string) => readonly Quote[],
): CompiledVoice {
  const utterances = [
    ...Map.groupBy(quotes, ({ article, quote }) => utteranceKey(article, quote, quotesOf)).values(),
  ]
    .map((parts) => ({
      article: parts[0]?.article ?? '',
      quotes: parts.map(({ quote }) => quote).sort((one, other) => one - other),
    }))
    .sort(
      (one, other) =>
        (places.get(one.article) ?? 0) - (places.get(other.article) ?? 0) ||
        (one.quotes[0] ?? 0) - (other.quotes[0] ?? 0),
    );
  return {
    name,
    slug,
    roles: roles.slice(0, MAX_ROLES),
    count: utterances.length,
    ...(first !== undefined && { first }),
    ...(last !== undefined && { last }),
    utterances,
  };
}

function utteranceKey(article: string, quote: number, quotesOf: (id: string) => readonly Quote[]): string {
  const group = quotesOf(article)[quote]?.group;
  return group === undefined ? `${article} ${quote}` : `${article} group ${group}`;
}

function articlesOf({ utterances }: CompiledVoice): string[] {
  return [...new Set(utterances.map(({ article }) => article))];
}

function rank(heard: readonly ReadonlySet<CompiledVoice>[], self: CompiledVoice): CoQuoted[] {
  const counts = new Map<CompiledVoice, number>();
  for (const voices of heard)
    for (const voice of voices) if (voice !== self) counts.set(voice, (counts.get(voice) ?? 0) + 1);
  return [...counts]
    .map(([{ name, slug }, articles]) => ({ name, slug, articles }))
    .sort((one, other) => other.articles - one.articles || byCodeUnits(one.name, other.name))
    .slice(0, MAX_CO_QUOTED);
}
