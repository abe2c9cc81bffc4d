import type { Span } from '../text/span.js';
import type { HeadingLevel } from './document.js';

/** An ordinal in heading position, with the form it is written in. */
export interface OrdinalMarker {
  /** The level the marker stands for; 0 for 第一部分 and the like, which stand above all levels. */
  readonly level: HeadingLevel | 0;
  readonly ordinal: number;
  /** Ordinal and its punctuation (一、 （二） 3.), relative to the paragraph's text. */
  readonly span: Span;
  /** The numeral alone. */
  readonly numeralSpan: Span;
  /** How it is written, numeral taken out: `N、` `（N）` `N.` `第N章`; half-width, full-width and digits told apart. */
  readonly form: string;
  /** Whether the form is the standard one of its level. */
  readonly standard: boolean;
}

/** A heading marker after a stop inside a paragraph. */
export type InlineMarker = OrdinalMarker;
