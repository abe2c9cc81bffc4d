/** The figures of a clause as the numbers that the logistic regression weighs. */
import type { ClauseFigures } from '../features/clause-figures.js';

/** The names of the numbers, in order; the weights of the model are kept under them. */
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

/** Three weak facts say as much as ten; two words of telling as much as five. */
const MOST_WEAK = 3;
const MOST_PLAIN = 2;
/** A clause of this many letters has length 0. */
const USUAL_LETTERS = 10;

/** `context`: mean wording of the paragraph's clauses without strong facts, as `contextOf` gives it. */
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

/** How hollow the paragraph's clauses are worded; one with a strong fact counts as not at all. A fact more lowers it. */
export function contextOf(clauses: readonly ClauseFigures[]): number {
  if (clauses.length === 0) return 0;
  const sum = clauses.reduce(
    (all, { strong, wording }) => all + (strong > 0 ? 0 : Math.max(0, wording)),
    0,
  );
  return sum / clauses.length;
}
