/** The figures of a clause as the feature vector of the logistic regression. */
import type { ClauseFigures } from '../features/clause-figures.js';

/** The names of the features, in order; the weights of the model are keyed by them. */
export const VECTOR_NAMES = [
  'bias',
  'wording',
  'commonness',
  'cliches',
  'strong',
  'severalStrong',
  'weak',
  'plain',
  'exhortation',
  'rows',
  'parallel',
  'length',
  'context',
] as const;

/** Counts are capped: more than three weak facts, or more than two words of narration, add nothing. */
const MOST_WEAK = 3;
const MOST_PLAIN = 2;
/** The feature `length` of a clause with this many letters is 0. */
const USUAL_LETTERS = 10;

/** The feature vector of a clause; `context` is that of its paragraph, as `contextOf` gives it. */
export function toVector(figures: ClauseFigures, context: number): readonly number[] {
  const { wording, commonness, cliches, strong, weak, plain, exhortation, rows, parallel, clause } =
    figures;
  return [
    1,
    wording,
    commonness,
    cliches,
    strong > 0 ? 1 : 0,
    strong > 1 ? 1 : 0,
    Math.min(MOST_WEAK, weak),
    Math.min(MOST_PLAIN, plain),
    exhortation ? 1 : 0,
    rows,
    parallel ? 1 : 0,
    Math.log(clause.letters / USUAL_LETTERS),
    context,
  ];
}

/** Mean wording of the paragraph's clauses, where a clause with a strong fact counts as 0, so that a further fact lowers the mean. */
export function contextOf(clauses: readonly ClauseFigures[]): number {
  if (clauses.length === 0) return 0;
  const sum = clauses.reduce(
    (all, { strong, wording }) => all + (strong > 0 ? 0 : Math.max(0, wording)),
    0,
  );
  return sum / clauses.length;
}
