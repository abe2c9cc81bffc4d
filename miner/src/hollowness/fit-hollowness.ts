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
import {
  areaUnderCurve,
  type Scored,
  thresholdForRecall,
  thresholdForPrecision,
} from './evaluation.js';
import { type Example, fitLogistic, predict } from './logistic-regression.js';
import { PairFrequencies } from './pair-frequencies.js';
import { PairCounts } from './pair-odds.js';
import type { MarkedParagraph } from './training-set.js';
import { labelClause } from './weak-labels.js';

/** A document of the corpus. */
export interface HollownessText {
  readonly text: string;
  /** Whether it is a law or regulation, which is taken as concrete. */
  readonly isLaw: boolean;
}

/** Statistics of character pairs in a corpus. */
export type LearnedWording = Pick<HollownessModel, 'wording' | 'commonness'>;

/** Counts the pairs of all clauses, and separately of those with a weak label; a repeated line of a text counts once. */
export function learnWording(texts: Iterable<HollownessText>, lexicon: Lexicon): LearnedWording {
  const counts = new PairCounts();
  const frequencies = new PairFrequencies();
  const nothing = createWordingTable({});
  for (const { text, isLaw } of texts) {
    const seen = new Set<ParagraphFacts>();
    for (const { facts } of parseDocument(text).paragraphs) {
      if (facts.text.length < MIN_LENGTH || seen.has(facts)) continue;
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

/** Shorter paragraphs, in UTF-16 units, are headings and names rather than prose. */
const MIN_LENGTH = 12;
/** Ridge penalty on the squared weights; values from 3 to 15 give the same results in cross-validation. */
const PENALTY = 10;

/** A paragraph of the training set with its feature vectors. */
export interface Prepared {
  readonly paragraph: MarkedParagraph;
  readonly facts: ParagraphFacts;
  readonly clauses: readonly (ClauseFigures & {
    readonly example: Example | undefined;
    readonly vector: readonly number[];
  })[];
}

/** Computes the feature vectors of the training paragraphs. */
export function prepare(
  paragraphs: readonly MarkedParagraph[],
  { wording, commonness }: LearnedWording,
  lexicon: Lexicon,
): readonly Prepared[] {
  const table = createWordingTable(wording, commonness);
  return paragraphs.flatMap((paragraph) => {
    // 同志们， is parsed as a separate paragraph, so the longest one is taken.
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

/** The fitted weights of the features. */
function fitWeights(prepared: readonly Prepared[]): readonly number[] {
  const examples = prepared.flatMap(({ clauses }) =>
    clauses.flatMap(({ example }) => (example ? [example] : [])),
  );
  return fitLogistic(examples, VECTOR_NAMES.length, PENALTY);
}

/** The hollowness of paragraphs with these weights, and whether an editor labelled them hollow (2 or 3). */
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

/** The same for sentences; a sentence is hollow if no clause states anything. */
function scoreSentences(
  prepared: readonly Prepared[],
  weights: readonly number[],
): readonly Scored[] {
  return prepared.flatMap(({ facts, clauses }) =>
    readSentences(facts).flatMap(({ start, end }) => {
      const own = clauses.filter(({ clause }) => start <= clause.start && clause.start < end);
      const isLong =
        own.reduce((sum, { clause }) => sum + clause.letters, 0) >= MIN_SENTENCE_LENGTH;
      const marked = own.flatMap(({ example }) => (example ? [example] : []));
      if (!isLong || marked.length === 0) return [];
      const isPositive = marked.every((example) => example.isPositive);
      return [{ score: meanOf(own, weights), isPositive }];
    }),
  );
}

/** The same for clauses without facts. */
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

/** In letters, as in the rule `hollow-sentence`. */
const MIN_SENTENCE_LENGTH = 24;

function meanOf(clauses: Prepared['clauses'], weights: readonly number[]): number {
  const counted = clauses.filter(({ neutral }) => !neutral);
  if (counted.length === 0) return 0;
  const sum = counted.reduce(
    (all, clause) => all + (isBareFact(clause) ? 0 : predict(clause.vector, weights)),
    0,
  );
  return sum / counted.length;
}

/** Cross-validation: each paragraph is scored with weights fitted without its fold. */
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

/** The required recall and precision of a threshold in cross-validation. */
interface Target {
  readonly found: number;
  readonly precision: number;
}

/**
 * The targets for findings of severity information, and for all findings. Recall decides, because it varies little between
 * folds, while precision depends on three or four paragraphs; precision is only a lower limit.
 */
const SURE: Target = { found: 0.6, precision: 0.95 };
const LIKELY: Target = { found: 0.75, precision: 0.93 };
/** The target for clauses that are counted among the clichés of a draft. */
const CLAUSE: Target = { found: 0.6, precision: 0.95 };
/** By how much 宽松 and 严格 move the thresholds. */
const STRICTNESS_STEP = 0.08;

function thresholdsOf(scored: readonly Scored[]): Readonly<Record<Strictness, HollowThresholds>> {
  const sure = thresholdMeeting(scored, SURE);
  const likely = Math.min(sure, thresholdMeeting(scored, LIKELY));
  const moved = (by: number) => ({ sure: roundDown(sure + by), likely: roundDown(likely + by) });
  return { loose: moved(STRICTNESS_STEP), normal: moved(0), strict: moved(-STRICTNESS_STEP) };
}

function thresholdMeeting(scored: readonly Scored[], { found, precision }: Target): number {
  return Math.max(thresholdForRecall(scored, found), thresholdForPrecision(scored, precision));
}

/** The model to ship. */
export function toModel(learned: LearnedWording, prepared: readonly Prepared[]): HollownessModel {
  const weights = fitWeights(prepared);
  return {
    ...learned,
    weights: Object.fromEntries(VECTOR_NAMES.map((name, at) => [name, round(weights[at] ?? 0)])),
    paragraph: thresholdsOf(crossScore(prepared, scoreParagraphs)),
    sentence: thresholdsOf(crossScore(prepared, scoreSentences)),
    clause: roundDown(thresholdMeeting(crossScore(prepared, scoreClauses), CLAUSE)),
    strictness: 'normal',
  };
}

/** A threshold equals the score of an example that it must find, so it must not be rounded up. */
function roundDown(value: number): number {
  return Math.floor(value * 1000) / 1000;
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}

/** Area under the ROC curve and the counts for precision and recall, fitted on one set and evaluated on another. */
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
  const threshold = thresholdMeeting(crossScore(fitted, scoreParagraphs), LIKELY);
  const scored = scoreParagraphs(read, weights);
  const reported = scored.filter(({ score }) => score >= threshold);
  return {
    auc: areaUnderCurve(scored),
    right: reported.filter(({ isPositive }) => isPositive).length,
    reported: reported.length,
    owed: scored.filter(({ isPositive }) => isPositive).length,
  };
}
