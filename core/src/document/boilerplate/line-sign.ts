import type { ResidueKind } from './boilerplate-cues.js';

/** A form of line that only web pages, programs and assistants write. */
export interface LineSign {
  readonly kind: ResidueKind;
  /** `weak`: residue only beside other residue. */
  readonly reach: 'line' | 'block' | 'weak';
  /** Without one of these no such line is there. */
  readonly cues: readonly string[];
  /** The whole line, trimmed. */
  readonly pattern: RegExp;
  readonly sample: string;
}
