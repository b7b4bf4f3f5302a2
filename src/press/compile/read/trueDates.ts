import type { Article } from '#edition/article.ts';

/** A date of an article that cannot be true, as its file says it. */
export type UntrueDate = { field: 'published' | 'updated'; date: string };

const FIELDS = ['published', 'updated'] as const;
// What systems write where they know no date: "0001-01-01T00:00:00", "9999-12-31"
const UNKNOWN_YEAR = /^(?:000[01]|9999)/;

/** An article without those of its dates that cannot be true: a day its month does not have, or a year that stands for none. */
export function withTrueDates(article: Article): { article: Article; untrueDates: UntrueDate[] } {
  const untrueDates = FIELDS.flatMap((field) => {
    const date = article[field];
    return date === undefined || canBeTrue(date) ? [] : [{ field, date }];
  });
  const without = Object.fromEntries(untrueDates.map(({ field }) => [field, undefined]));
  return { article: untrueDates.length > 0 ? { ...article, ...without } : article, untrueDates };
}

/** A day that its month does not have runs on into the next, as JavaScript counts days. */
function canBeTrue(date: string): boolean {
  const day = date.slice(0, 10);
  return !UNKNOWN_YEAR.test(day) && new Date(day).toISOString().startsWith(day);
}
