/** The data that rules read. It is given to core as a value, so that a test passes three phrases and a program all. */

/** A body or formulation that was renamed or superseded. */
export interface OutdatedTerm {
  readonly term: string;
  /** Years in which it was right: from (where known) and up to and including. */
  readonly from?: number;
  readonly to: number;
  /** What took its place; none where nothing did. */
  readonly successor?: string;
  /** Where the change was decided: document and date. */
  readonly source: string;
}

/** A formulation that is written in one way only. */
export interface FixedExpression {
  readonly expression: string;
  /** Shorter or longer forms that are as right. */
  readonly forms?: readonly string[];
  /** Members in their order, where it counts them: 四个意识. */
  readonly members?: readonly string[];
  /** The year from which it is used, where it took the place of another. */
  readonly from?: number;
  /** An official text that has it. */
  readonly source: string;
}

/** A word that is wrong in every reading, or in the reading its conditions pick out. */
export interface ConfusableWord {
  readonly wrong: string;
  readonly right: string;
  /** One of these stands right before, right behind; none of these holds it. Absent: no condition. */
  readonly before?: readonly string[];
  readonly after?: readonly string[];
  readonly notIn?: readonly string[];
  /** A sentence that is reported and one that is not. */
  readonly bad: string;
  readonly good: string;
  readonly source: string;
}

/** All data that rules read, list by list. */
export interface Lexicon {
  readonly outdatedTerms: readonly OutdatedTerm[];
  readonly fixedExpressions: readonly FixedExpression[];
  readonly confusableWords: readonly ConfusableWord[];
}

/** No data: rules that live on it find nothing. */
export const EMPTY_LEXICON: Lexicon = {
  outdatedTerms: [],
  fixedExpressions: [],
  confusableWords: [],
};
