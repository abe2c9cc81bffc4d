/** Fits the model of hollow clauses: word statistics from a corpus, weights and thresholds from a training set. */
import {
  type ClauseFigures,
  contextOf,
  createWordingTable,
  type HollownessModel,
  type HollowThresholds,
  isBareFact,
  isWithoutFacts,
  type Lexicon,
  type ParagraphFacts,
  parseDocument,
  readClauseFigures,
  readSentences,
  type Strictness,
  toVector,
  VECTOR_NAMES,
} from '../../../core/src/index.js';
import { areaUnderCurve, type Scored, thresholdFinding, thresholdFor } from './evaluation.js';
import { type Example, fitLogistic, predict } from './logistic-regression.js';
import { PairFrequencies } from './pair-frequencies.js';
import { PairCounts } from './pair-odds.js';
import type { MarkedParagraph } from './training-set.js';
import { labelClause } from './weak-labels.js';

/** A document of the corpus. */
export interface HollownessText {
  readonly text: string;
  /** Laws and regulations: concrete by their kind. */
  readonly isLaw: boolean;
}

/** What a corpus tells of pairs of characters. */
export type LearnedWording = Pick<HollownessModel, 'wording' | 'commonness'>;

/** Counts the pairs of all clauses, and those that have a weak label apart; a line that stands in a text twice counts once. */
export function learnWording(texts: Iterable<HollownessText>, lexicon: Lexicon): LearnedWording {
  const counts = new PairCounts();
  const frequencies = new PairFrequencies();
  const nothing = createWordingTable({});
  for (const { text, isLaw } of texts) {
    const seen = new Set<ParagraphFacts>();
    for (const { facts } of parseDocument(text).paragraphs) {
      if (facts.text.length < SHORTEST || seen.has(facts)) continue;
      seen.add(facts);
      for (const figures of readClauseFigures(facts, lexicon, nothing)) {
        const label = labelClause(figures, isLaw);
        const words = facts.text.slice(figures.clause.start, figures.clause.end);
        if (label) counts.add(words, label);
        frequencies.add(words, isLaw);
      }
    }
  }
  return { wording: counts.toWording(), commonness: frequencies.toCommonness() };
}

/** Headings and names are no prose, in UTF-16 units. */
const SHORTEST = 12;
/** Of the squares of the weights; from 3 to 15 the figures on paragraphs that were not fitted are the same. */
const PENALTY = 10;

/** A paragraph of the training set with all that is fitted and measured. */
export interface Prepared {
  readonly paragraph: MarkedParagraph;
  readonly facts: ParagraphFacts;
  readonly clauses: readonly (ClauseFigures & {
    readonly example: Example | undefined;
    readonly vector: readonly number[];
  })[];
}

/** Reads the figures of the training paragraphs. */
export function prepare(
  paragraphs: readonly MarkedParagraph[],
  { wording, commonness }: LearnedWording,
  lexicon: Lexicon,
): readonly Prepared[] {
  const table = createWordingTable(wording, commonness);
  return paragraphs.flatMap((paragraph) => {
    // 同志们， is a paragraph by itself.
    const [longest] = parseDocument(paragraph.text).paragraphs.toSorted(
      (a, b) => b.facts.text.length - a.facts.text.length,
    );
    if (!longest) return [];
    const { facts, start: offset } = longest;
    const figures = readClauseFigures(facts, lexicon, table);
    const context = contextOf(figures);
    const clauses = figures.map((one) => {
      const vector = toVector(one, context);
      const middle = offset + (one.clause.start + one.clause.end) / 2;
      const mark = paragraph.marks.find(({ start, end }) => start <= middle && middle < end)?.mark;
      const example =
        mark === 's' || mark === 'n' ? { vector, isPositive: mark === 'n' } : undefined;
      return { ...one, vector, example };
    });
    return [{ paragraph, facts, clauses }];
  });
}

/** The weights of the figures. */
function fitWeights(prepared: readonly Prepared[]): readonly number[] {
  const examples = prepared.flatMap(({ clauses }) =>
    clauses.flatMap(({ example }) => (example ? [example] : [])),
  );
  return fitLogistic(examples, VECTOR_NAMES.length, PENALTY);
}

/** How hollow the paragraphs are with these weights, and whether an editor found them so (label 2 and 3). */
function scoreParagraphs(
  prepared: readonly Prepared[],
  weights: readonly number[],
): readonly Scored[] {
  return prepared.map(({ paragraph, clauses }) => ({
    score: meanOf(clauses, weights),
    isPositive: paragraph.label >= FIRST_HOLLOW_LABEL,
  }));
}

const FIRST_HOLLOW_LABEL = 2;

/** The same of sentences: hollow is one in which no clause states anything. */
function scoreSentences(
  prepared: readonly Prepared[],
  weights: readonly number[],
): readonly Scored[] {
  return prepared.flatMap(({ facts, clauses }) =>
    readSentences(facts).flatMap(({ start, end }) => {
      const own = clauses.filter(({ clause }) => start <= clause.start && clause.start < end);
      const isLong = own.reduce((sum, { clause }) => sum + clause.letters, 0) >= SHORTEST_SENTENCE;
      const marked = own.flatMap(({ example }) => (example ? [example] : []));
      if (!isLong || marked.length === 0) return [];
      const isPositive = marked.every((example) => example.isPositive);
      return [{ score: meanOf(own, weights), isPositive }];
    }),
  );
}

/** The same of clauses without facts. */
function scoreClauses(
  prepared: readonly Prepared[],
  weights: readonly number[],
): readonly Scored[] {
  return prepared.flatMap(({ clauses }) =>
    clauses.flatMap((clause) => {
      if (clause.neutral || !clause.example || !isWithoutFacts(clause)) return [];
      const { vector, isPositive } = clause.example;
      return [{ score: predict(vector, weights), isPositive }];
    }),
  );
}

/** In letters: as `hollow-sentence` has it. */
const SHORTEST_SENTENCE = 24;

function meanOf(clauses: Prepared['clauses'], weights: readonly number[]): number {
  const counted = clauses.filter(({ neutral }) => !neutral);
  if (counted.length === 0) return 0;
  const sum = counted.reduce(
    (all, clause) => all + (isBareFact(clause) ? 0 : predict(clause.vector, weights)),
    0,
  );
  return sum / counted.length;
}

/** Each paragraph is scored with weights fitted without its part of the set. */
function crossScore(
  prepared: readonly Prepared[],
  score: (some: readonly Prepared[], weights: readonly number[]) => readonly Scored[],
): readonly Scored[] {
  return Array.from({ length: FOLDS }, (_, fold) => {
    const weights = fitWeights(prepared.filter((__, at) => at % FOLDS !== fold));
    return score(
      prepared.filter((__, at) => at % FOLDS === fold),
      weights,
    );
  }).flat();
}

const FOLDS = 10;

/** What is asked of a threshold on paragraphs that were not fitted: the share that it finds, and how much of it is right. */
interface Demand {
  readonly found: number;
  readonly precision: number;
}

/**
 * Of what is reported as information, and of all that is reported. The share found decides: it moves little from one part
 * of the set to another, while precision hangs on three or four paragraphs; precision is the limit below which none goes.
 */
const SURE: Demand = { found: 0.6, precision: 0.95 };
const LIKELY: Demand = { found: 0.75, precision: 0.93 };
/** Of clauses that are counted among the clichés of a draft. */
const CLAUSE: Demand = { found: 0.6, precision: 0.95 };
/** How much 宽松 and 严格 move the thresholds. */
const STRICTNESS_STEP = 0.08;

function thresholdsOf(scored: readonly Scored[]): Readonly<Record<Strictness, HollowThresholds>> {
  const sure = meet(scored, SURE);
  const likely = Math.min(sure, meet(scored, LIKELY));
  const moved = (by: number) => ({ sure: roundDown(sure + by), likely: roundDown(likely + by) });
  return { loose: moved(STRICTNESS_STEP), normal: moved(0), strict: moved(-STRICTNESS_STEP) };
}

function meet(scored: readonly Scored[], { found, precision }: Demand): number {
  return Math.max(thresholdFinding(scored, found), thresholdFor(scored, precision));
}

/** The model that ships. */
export function toModel(learned: LearnedWording, prepared: readonly Prepared[]): HollownessModel {
  const weights = fitWeights(prepared);
  return {
    ...learned,
    weights: Object.fromEntries(VECTOR_NAMES.map((name, at) => [name, round(weights[at] ?? 0)])),
    paragraph: thresholdsOf(crossScore(prepared, scoreParagraphs)),
    sentence: thresholdsOf(crossScore(prepared, scoreSentences)),
    clause: roundDown(meet(crossScore(prepared, scoreClauses), CLAUSE)),
    strictness: 'normal',
  };
}

/** A threshold is the score of an example that it finds: rounded up it would miss that one. */
function roundDown(value: number): number {
  return Math.floor(value * 1000) / 1000;
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}

/** Area under the curve and the threshold's precision and recall, fitted on one part and read on another. */
export function measure(
  fitted: readonly Prepared[],
  read: readonly Prepared[],
): {
  readonly auc: number;
  readonly right: number;
  readonly reported: number;
  readonly owed: number;
} {
  const weights = fitWeights(fitted);
  const threshold = meet(crossScore(fitted, scoreParagraphs), LIKELY);
  const scored = scoreParagraphs(read, weights);
  const reported = scored.filter(({ score }) => score >= threshold);
  return {
    auc: areaUnderCurve(scored),
    right: reported.filter(({ isPositive }) => isPositive).length,
    reported: reported.length,
    owed: scored.filter(({ isPositive }) => isPositive).length,
  };
}
