import type { Random } from '../repo/random.js';
import type { Draft } from './draft.js';

/** One way of spoiling a well-formed draft. */
export interface Damage {
  readonly name: string;
  /** The rule that owes a finding at every mark, or `undefined` where the draft is still in order. */
  readonly rule: string | undefined;
  /** Spoils and marks the draft in place; says what came of it, `undefined` where it has nothing to spoil. */
  readonly apply: (draft: Draft, random: Random) => Outcome | undefined;
}

/** What a fix of the damage can reach. */
export interface Outcome {
  /** The fix gives the text as it was before the damage. */
  readonly restores: boolean;
  /** A rule that has to speak once the fix is made: a promise of four that three headings now keep. */
  readonly contradicts: string | undefined;
}

/** The fix gives the text back. */
export const RESTORED: Outcome = { restores: true, contradicts: undefined };
/** The fix gives a text in order, another one than before. */
export const MENDED: Outcome = { restores: false, contradicts: undefined };
/** Something is lost that was promised; the fix of the ordinals shows it. */
export const SHORT: Outcome = { restores: false, contradicts: 'count-mismatch' };
