import type { Span } from '../../text/span.js';

/** One card of a hover, in the language of the settings. */
export interface HoverCard {
  /** The words it is about. */
  readonly span: Span;
  readonly title: string;
  /** One sentence each, without a final stop. */
  readonly lines: readonly string[];
  /** The other places with the same words in the draft, in order. */
  readonly elsewhere: readonly Span[];
  /** The rule whose page explains the finding. */
  readonly rule?: string;
}
