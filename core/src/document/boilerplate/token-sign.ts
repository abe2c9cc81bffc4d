import type { ResidueKind } from './boilerplate-cues.js';

/** A pattern of text inside a line that no draft contains. */
export interface TokenSign {
  readonly kind: ResidueKind;
  /** Prefilter: every match is in a text that contains one of these. */
  readonly cues: readonly string[];
  readonly pattern: RegExp;
  readonly sample: string;
}
