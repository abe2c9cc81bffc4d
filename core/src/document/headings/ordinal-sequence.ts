/** Judges a row of ordinals as an editor reads them: one mistake is one finding, whatever follows from it. */

export type SequenceFlaw = 'gap' | 'repeat' | 'back' | 'start';

export interface SequenceError {
  /** Index of the first wrong ordinal. */
  readonly index: number;
  readonly flaw: SequenceFlaw;
  /** The ordinal that would be right there. */
  readonly expected: number;
}

/**
 * The mistakes in a row of ordinals that should count up from one. After a mistake an ordinal is right when it
 * fits the running count, the true position, or a number left out before (a swap is one mistake).
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
