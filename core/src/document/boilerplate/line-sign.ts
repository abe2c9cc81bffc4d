import type { ResidueKind } from './boilerplate-cues.js';

/** A pattern of lines that only web pages, programs and AI assistants write. */
export interface LineSign {
  readonly kind: ResidueKind;
  /** `weak`: residue only next to other residue. */
  readonly reach: 'line' | 'block' | 'weak';
  /** Prefilter: every line that matches contains one of these. */
  readonly cues: readonly string[];
  /** Matches the whole line, trimmed. */
  readonly pattern: RegExp;
  readonly sample: string;
}
