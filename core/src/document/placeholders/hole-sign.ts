import type { MissingPart } from '../model/signs.js';

/** A form of words from which something was taken out. */
export interface HoleSign {
  readonly missing: MissingPart;
  readonly sample: string;
  /** Without one of these the expression finds nothing. */
  readonly cues: readonly string[];
  readonly pattern: RegExp;
}
