/** The names that are read from a speech, from their occurrences to pairs of spellings. */
import type { WordCosts } from '../../../right-phrases/word-costs.js';
import type { Span } from '../../../text/span.js';
import type { NameParts, NameSign } from './name-parts.js';

/** A place ending or a title, with its span. */
export interface SignHit {
  readonly sign: NameSign;
  readonly start: number;
  readonly end: number;
}

/** A paragraph with its endings and titles, and the words to read names with. */
export interface NameSource {
  readonly text: string;
  readonly hits: readonly SignHit[];
  readonly costs: WordCosts;
  readonly parts: NameParts;
}

/** One occurrence of what may be a name. */
export interface NameReading {
  readonly name: string;
  /** How many characters are before the ending: 3 in 杨柳湾村; all of the name of a person. */
  readonly stem: number;
  readonly span: Span;
  /** The title beside the name of a person. */
  readonly title?: NameSign;
  /** The end of the name of the larger place directly before a place: 柳河镇 before 杨柳湾村. */
  readonly larger?: string;
}

/** A spelling of a name, with all its occurrences. */
export interface SpelledName {
  readonly name: string;
  readonly kind: 'place' | 'person';
  /** How many characters can differ: those before the ending of a place, all of a person. */
  readonly stem: number;
  /** Spans in the speech, in order. */
  readonly places: readonly Span[];
  readonly titles: ReadonlySet<NameSign>;
  /** The larger places that it is named with. */
  readonly largers: ReadonlySet<string>;
}

/** Two spellings of what may be one name. */
export interface NamePair {
  /** The rarer one; of equally frequent ones the one that occurs first later. */
  readonly minor: SpelledName;
  readonly major: SpelledName;
  /** The index of the character in which they differ. */
  readonly at: number;
}
