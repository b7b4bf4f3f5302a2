import { primaryLanguage } from '#edition/text/language.ts';
import type { Terms } from './terms/terms.ts';

/** A text's terms and its language. */
export type Worded = { terms: Terms; language: string };

/** How rare a term is among the articles of one language, natural logarithm: 0 where every one has it. */
export type Rarity = (term: string) => number;

/** Inverse document frequency: ln((articles + 1) / (articles with the term + 1)). */
export function rarityOf(articles: number, having: number): number {
  return Math.log((articles + 1) / (having + 1));
}

/**
 * How rare terms are within each language (`rarityOf`).
 *
 * Within the language, since "und" would be a rare and telling word in an edition with five German articles.
 */
export function createRarities(articles: readonly Worded[]): (language: string) => Rarity {
  const languages = new Map<string, { articles: number; frequency: Map<string, number> }>();
  for (const { terms, language } of articles) {
    const known = languages.get(primaryLanguage(language)) ?? {
      articles: 0,
      frequency: new Map<string, number>(),
    };
    languages.set(primaryLanguage(language), known);
    known.articles += 1;
    for (const term of terms.terms) known.frequency.set(term, (known.frequency.get(term) ?? 0) + 1);
  }
  return (language) => {
    const known = languages.get(primaryLanguage(language));
    return (term) => rarityOf(known?.articles ?? 0, known?.frequency.get(term) ?? 0);
  };
}
