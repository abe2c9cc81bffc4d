import type { MissingPart } from '../model/signs.js';

/** A pattern of words from which something was removed. */
/** A text that the pattern matches; a test checks it. */
export interface HolePattern {
  readonly missing: MissingPart;
  readonly sample: string;
  /** Prefilter: every match is in a text that contains one of these. */
  readonly cues: readonly string[];
  readonly pattern: RegExp;
}
