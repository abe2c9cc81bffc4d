/** The data that rules read. It is given to core as a value, so that a test passes three phrases and a program all. */

/** A body or formulation that was renamed or superseded, in all its written forms. */
export interface OutdatedTerm {
  /** Full name, short forms and the names it has at each level. */
  readonly forms: readonly OutdatedForm[];
  /** Levels of government it belongs to: 国家, 省, 市, 县; none for a formulation. */
  readonly levels: readonly string[];
  /** First and last month in which it was right, 2018-03; the first only where it is known. */
  readonly from?: string;
  readonly to: string;
  /** Months that bodies below the national level took to follow, where they were not twelve. */
  readonly grace?: number;
  /** Where the change was decided: document and date. */
  readonly source: string;
  /** A sentence that is reported in a draft of today, with the first form in it, and one that is not. */
  readonly bad: string;
  readonly good: string;
}

/** One way of writing an outdated term, with what took its place in that way of writing. */
export interface OutdatedForm {
  readonly term: string;
  /** None where nothing took its place. It may be outdated itself by the date of a draft. */
  readonly successor?: string;
  /** One of these stands right before; none of these does. Absent: no condition. */
  readonly before?: readonly string[];
  readonly notBefore?: readonly string[];
  /** Wrong only as a task that is still ahead, right in a review. */
  readonly asTask?: boolean;
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
