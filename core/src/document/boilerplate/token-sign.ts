import type { ResidueKind } from './boilerplate-cues.js';

/** A form of token that no draft has. */
export interface TokenSign {
  readonly kind: ResidueKind;
  /** Without one of these no such token is there. */
  readonly cues: readonly string[];
  readonly pattern: RegExp;
  readonly sample: string;
}
