import type { Random } from '../repo/random.js';
import type { Draft } from './draft.js';

/** One way to damage a well-formed draft. */
export interface Damage {
  readonly name: string;
  /** The rule that must report every mark, or `undefined` where the draft stays well-formed. */
  readonly rule: string | undefined;
  /**
   * Damages the draft in place and marks where.
   *
   * @returns What a fix can restore, or `undefined` where the draft has no place for this damage.
   */
  readonly apply: (draft: Draft, random: Random) => Outcome | undefined;
}

/** What a fix of the damage can restore. */
export interface Outcome {
  /** The fix restores the text as it was before the damage. */
  readonly restores: boolean;
  /** A rule that reports something after the fix, as an announced count of four with only three headings left. */
  readonly contradicts: string | undefined;
}

/** The fix restores the text. */
export const RESTORED: Outcome = { restores: true, contradicts: undefined };
/** The fix leaves a well-formed text that differs from the original. */
export const MENDED: Outcome = { restores: false, contradicts: undefined };
/** One of the announced items is lost, which shows once the ordinals are fixed. */
export const COUNT_SHORT: Outcome = { restores: false, contradicts: 'count-mismatch' };
