/** How much an article is worth to a reader of another: 2 the same event, 1 the same topic, 0 neither. */
export type Grade = (article: number, other: number) => number;

/**
 * Normalised discounted cumulative gain of the first `depth`, mean over all articles (Järvelin & Kekäläinen 2002): gain 2^grade - 1,
 * discount log2(rank + 1). An article with nothing to find counts 1.
 */
export function meanNdcg(rankings: readonly (readonly number[])[], grade: Grade, depth: number): number {
  const places = [...rankings.keys()];
  return mean(
    rankings.map((ranking, article) => {
      const grades = places
        .filter((other) => other !== article)
        .map((other) => grade(article, other))
        .sort((one, other) => other - one);
      const best = gain(grades.slice(0, depth));
      return best === 0 ? 1 : gain(ranking.slice(0, depth).map((other) => grade(article, other))) / best;
    }),
  );
}

function gain(grades: readonly number[]): number {
  return grades.reduce((sum, grade, rank) => sum + (2 ** grade - 1) / Math.log2(rank + 2), 0);
}

/** The share of the first `depth` that are right, mean over the rankings; a place left empty is wrong. */
export function meanPrecision(
  rankings: readonly (readonly number[])[],
  isRight: (article: number, other: number) => boolean,
  depth: number,
): number {
  return mean(
    rankings.map(
      (ranking, article) => ranking.slice(0, depth).filter((other) => isRight(article, other)).length / depth,
    ),
  );
}

/** B-cubed precision and recall of a grouping against the true groups (Bagga & Baldwin 1998). */
export function bCubed(
  groups: readonly unknown[],
  truth: readonly unknown[],
): { precision: number; recall: number } {
  const places = [...groups.keys()];
  const shares = places.map((place) => {
    const found = places.filter((other) => groups[other] === groups[place]);
    const wanted = places.filter((other) => truth[other] === truth[place]);
    const both = found.filter((other) => truth[other] === truth[place]).length;
    return { precision: both / found.length, recall: both / wanted.length };
  });
  return {
    precision: mean(shares.map(({ precision }) => precision)),
    recall: mean(shares.map(({ recall }) => recall)),
  };
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}
