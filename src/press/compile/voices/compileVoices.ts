import type { Quote } from '#edition/article.ts';
import { byCodeUnits } from '#edition/text/byCodeUnits.ts';
import type { VoiceRow } from '#edition/page/voice.ts';
import type { Digest } from '#press/compile/read/digest.ts';
import { mergeVoices, type Voice } from '#press/quotes/mergeVoices.ts';
import type { PrintsOf } from '#press/compile/wireCopy/printsOf.ts';
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
 * - Parts of one utterance (`group`) count once, and so does what several prints of one text quote: as the first of them has it.
 * - A voice quoted in an article with another is co-quoted with it, by the number of such articles.
 */
export function compileVoices(entries: readonly Digest[], printsOf: PrintsOf = (entry) => [entry]): Voices {
  const places = new Map(entries.map(({ id }, place) => [id, place]));
  const entryOf = (id: string): Digest | undefined => entries[places.get(id) ?? -1];
  const quotesOf = (id: string): readonly Quote[] => entryOf(id)?.quotes ?? [];
  const merged = mergeVoices(
    entries.map(({ id, published, language, quotes }) => ({ article: id, published, language, quotes })),
  );
  const slugs = slugsOf(merged.map(({ name }) => name));
  const named = new Map<string, Named>();
  const rows = merged
    .map(({ quotes, roles, ...voice }, index): CompiledVoice => {
      const slug = slugs[index] ?? '';
      for (const { article, quote } of quotes) named.set(`${article} ${quote}`, { name: voice.name, slug });
      const utterances = utterancesOf(quotes);
      const count = utterances.length;
      return Object.assign(voice, { slug, roles: roles.slice(0, MAX_ROLES), count, utterances });
    })
    .sort((one, other) => other.count - one.count || byCodeUnits(one.name, other.name));
  const byArticle = Map.groupBy(
    rows.flatMap((voice) => articlesOf(voice).map((article) => ({ voice, article }))),
    ({ article }) => article,
  );
  return {
    rows,
    of: (article) => quotesOf(article).map((_, quote) => named.get(`${article} ${quote}`) ?? null),
    coQuoted: (voice) =>
      rank(
        articlesOf(voice).map((article) => byArticle.get(article)?.map((heard) => heard.voice) ?? []),
        voice,
      ),
  };

  function utterancesOf(quotes: Voice['quotes']): Utterance[] {
    const spoken = [...Map.groupBy(quotes, utteranceKey).values()]
      .map((parts) => ({
        article: parts[0]?.article ?? '',
        quotes: parts.map(({ quote }) => quote).sort((one, other) => one - other),
      }))
      .sort(inOrder);
    // Of equal ones the last stays, which is the earliest
    return [...new Map(spoken.map((utterance) => [wordsKey(utterance), utterance])).values()].sort(inOrder);
  }

  function inOrder(one: Utterance, other: Utterance): number {
    const apart = (places.get(one.article) ?? 0) - (places.get(other.article) ?? 0);
    return apart || (one.quotes[0] ?? 0) - (other.quotes[0] ?? 0);
  }

  function utteranceKey({ article, quote }: Voice['quotes'][number]): string {
    const group = quotesOf(article)[quote]?.group;
    return group === undefined ? `${article} ${quote}` : `${article} group ${group}`;
  }

  /** The text, whoever prints it, and what is said in it. */
  function wordsKey({ article, quotes }: Utterance): string {
    const entry = entryOf(article);
    return [entry && printsOf(entry)[0]?.id, ...quotes.map((quote) => entry?.said[quote])].join(' ');
  }
}

function articlesOf({ utterances }: CompiledVoice): string[] {
  return [...new Set(utterances.map(({ article }) => article))];
}

function rank(heard: readonly (readonly CompiledVoice[])[], self: CompiledVoice): CoQuoted[] {
  const counts = new Map<CompiledVoice, number>();
  for (const voices of heard)
    for (const voice of voices) if (voice !== self) counts.set(voice, (counts.get(voice) ?? 0) + 1);
  return [...counts]
    .map(([{ name, slug }, articles]) => ({ name, slug, articles }))
    .sort((one, other) => other.articles - one.articles || byCodeUnits(one.name, other.name))
    .slice(0, MAX_CO_QUOTED);
}
