/** Evaluation measures of a classifier. */

/** A score with the true class. */
export interface Scored {
  readonly score: number;
  readonly isPositive: boolean;
}

/** Area under the ROC curve: the probability that a positive scores higher than a negative. */
export function areaUnderCurve(scored: readonly Scored[]): number {
  const negatives = scored.filter(({ isPositive }) => !isPositive);
  const positives = scored.filter(({ isPositive }) => isPositive);
  let wins = 0;
  for (const { score } of positives) {
    for (const other of negatives)
      wins += score > other.score ? 1 : score === other.score ? 0.5 : 0;
  }
  return wins / (positives.length * negatives.length);
}

/** The highest threshold with a recall of at least `share`. */
export function thresholdForRecall(scored: readonly Scored[], share: number): number {
  const scores = scored.filter(({ isPositive }) => isPositive).map(({ score }) => score);
  return scores.sort((a, b) => b - a)[Math.ceil(share * scores.length) - 1] ?? 1;
}

/** The lowest threshold with at least this precision. */
export function thresholdForPrecision(scored: readonly Scored[], precision: number): number {
  let threshold = 1;
  let right = 0;
  for (const [at, { score, isPositive }] of scored
    .toSorted((a, b) => b.score - a.score)
    .entries()) {
    if (isPositive) right += 1;
    if (right >= precision * (at + 1)) threshold = score;
  }
  return threshold;
}
