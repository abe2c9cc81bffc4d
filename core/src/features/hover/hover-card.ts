import type { Span } from '../../text/span.js';

/** A part of a hover, in the language of the settings. */
export interface HoverCard {
  /** The words it is about. */
  readonly span: Span;
  readonly title: string;
  /** A sentence each, without a final stop. */
  readonly lines: readonly string[];
  /** Where the same words stand elsewhere in the draft, in order. */
  readonly elsewhere: readonly Span[];
  /** The rule whose page says more. */
  readonly rule?: string;
}
