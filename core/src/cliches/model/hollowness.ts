/** The hollowness of a paragraph: logistic regression for each clause, averaged over the clauses. */
import type { ParagraphFacts } from '../../document/model/document.js';
import type { HollownessModel, Lexicon } from '../../lexicon/types.js';
import type { Span } from '../../text/span.js';
import { readClauseFigures, type ClauseFigures } from '../features/clause-figures.js';
import { wordingTableOf, type WordingTable } from '../features/wording.js';
import { defineKeyedQuery, defineQuery } from '../../engine/queries.js';
import { contextOf, toVector, VECTOR_NAMES } from './clause-vector.js';

/** A clause is hollow from this probability on: it more likely than not states nothing. */
export const HOLLOW_CLAUSE = 0.5;

/** A clause with the probability, 0 to 1, that it states nothing a listener could check. */
export interface JudgedClause extends ClauseFigures {
  readonly hollow: number;
}

/** The result of the model for a stretch of a paragraph. */
export interface Judgement {
  /** All clauses in order, the neutral ones too. */
  readonly clauses: readonly JudgedClause[];
  /** How many of them are counted: all but the neutral ones. */
  readonly counted: number;
  /** The expected share of counted clauses that state nothing, 0 to 1; 0 where none counts. */
  readonly hollow: number;
}

/** Judges the paragraph; without clauses where the lexicon has no model. Computed once per paragraph and lexicon. */
export const judgeParagraph: (paragraph: ParagraphFacts, lexicon: Lexicon) => Judgement =
  defineKeyedQuery('hollowness', 'paragraph', judge);

/** The judgement of the clauses whose middle lies in the span of the paragraph's text. */
export function judgeStretch({ clauses }: Judgement, { start, end }: Span): Judgement {
  return summarise(
    clauses.filter(({ clause }) => {
      const middle = (clause.start + clause.end) / 2;
      return start <= middle && middle < end;
    }),
  );
}

const NOTHING: Judgement = { clauses: [], counted: 0, hollow: 0 };

function judge(paragraph: ParagraphFacts, lexicon: Lexicon): Judgement {
  if (!lexicon.hollowness) return NOTHING;
  const { wording, weights } = compiledModelOf(lexicon.hollowness);
  const clauses = readClauseFigures(paragraph, lexicon, wording);
  const context = contextOf(clauses);
  return summarise(
    clauses.map((figures) => withHollow(figures, hollowOf(figures, context, weights))),
  );
}

/** Copies field by field, since a spread of so many small objects is slow. */
function withHollow(figures: ClauseFigures, hollow: number): JudgedClause {
  const { clause, wording, commonness, cliches, strong, weak, plain } = figures;
  const { exhortation, rows, parallel, neutral } = figures;
  return {
    clause,
    wording,
    commonness,
    cliches,
    strong,
    weak,
    plain,
    exhortation,
    rows,
    parallel,
    neutral,
    hollow,
  };
}

/** A clause of facts alone. Its score is 0, so that adding a fact never raises the score of a paragraph. */
export function isBareFact({ strong, cliches, exhortation }: ClauseFigures): boolean {
  return strong > 0 && cliches === 0 && !exhortation;
}

function hollowOf(figures: ClauseFigures, context: number, weights: Float64Array): number {
  if (isBareFact(figures)) return 0;
  const vector = toVector(figures, context);
  let sum = 0;
  for (let at = 0; at < vector.length; at += 1) sum += (vector[at] ?? 0) * (weights[at] ?? 0);
  return 1 / (1 + Math.exp(-sum));
}

function summarise(clauses: readonly JudgedClause[]): Judgement {
  let counted = 0;
  let sum = 0;
  for (const { neutral, hollow } of clauses) {
    if (neutral) continue;
    counted += 1;
    sum += hollow;
  }
  return { clauses, counted, hollow: counted === 0 ? 0 : sum / counted };
}

/** The compiled model. */
interface CompiledModel {
  readonly wording: WordingTable;
  readonly weights: Float64Array;
}

const compiledModelOf = defineQuery(
  'compiled hollowness model',
  'lexicon',
  (model: HollownessModel): CompiledModel => ({
    wording: wordingTableOf(model),
    weights: Float64Array.from(VECTOR_NAMES, (name) => model.weights[name] ?? 0),
  }),
);
