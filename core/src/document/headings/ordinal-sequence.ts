/** Finds mistakes in a row of ordinals; errors that follow from an earlier one are not reported again. */

/** A number is left out, equals the one before, is lower than expected, or the row does not start at 1. */
export type SequenceFlaw = 'gap' | 'repeat' | 'back' | 'start';

/** One mistake in a row of ordinals. */
export interface SequenceError {
  /** Index of the first wrong ordinal. */
  readonly index: number;
  readonly flaw: SequenceFlaw;
  /** The correct ordinal at that index. */
  readonly expected: number;
}

/**
 * The mistakes in a row of ordinals that should be 1, 2, 3 … After a mistake an ordinal is accepted if it follows the one
 * before, equals its position, or is a number left out before (so that a swap is one mistake).
 */
export function findSequenceErrors(ordinals: readonly number[]): readonly SequenceError[] {
  const errors: SequenceError[] = [];
  const missing = new Set<number>();
  let running = 1;
  for (const [index, ordinal] of ordinals.entries()) {
    const position = index + 1;
    const fits = ordinal === running || (errors.length > 0 && ordinal === position);
    if (!fits && !missing.delete(ordinal)) {
      errors.push({ index, flaw: findFlaw(ordinals, index, running), expected: running });
    }
    for (let left = running; left < ordinal && left < running + 20; left += 1) missing.add(left);
    running = Math.max(running, ordinal + 1);
    if (ordinal < running - 1 && fits) running = ordinal + 1;
  }
  return errors;
}

function findFlaw(ordinals: readonly number[], index: number, running: number): SequenceFlaw {
  const ordinal = ordinals[index] ?? 0;
  if (index === 0) return 'start';
  if (ordinal > running) return 'gap';
  return ordinal === ordinals[index - 1] ? 'repeat' : 'back';
}
