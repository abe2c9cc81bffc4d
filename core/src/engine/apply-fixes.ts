import type { TextEdit } from '../text/text-edit.js';
import type { Diagnostic } from './analyze.js';

/** A fix may make room for another; more rounds of checking and mending than this mean that two of them quarrel. */
export const MOST_FIX_ROUNDS = 5;

/**
 * The edits that mend the given findings at once: of each the first fix (`only` 'safe': the first safe one),
 * in document order, a fix that overlaps one already taken left out whole.
 */
export function collectFixes(
  diagnostics: readonly Diagnostic[],
  only: 'safe' | 'all' = 'safe',
): readonly TextEdit[] {
  const taken = new TakenEdits();
  for (const { fixes } of diagnostics) {
    const fix = fixes.find(({ safe }) => only === 'all' || safe);
    if (fix?.edits.every((edit) => taken.hasRoomFor(edit))) fix.edits.forEach(taken.add);
  }
  return taken.edits;
}

/** Edits sorted by their start, so that an edit is compared with its neighbours alone. */
class TakenEdits {
  /** In the order in which they were taken. */
  readonly edits: TextEdit[] = [];
  readonly #sorted: TextEdit[] = [];

  hasRoomFor(edit: TextEdit): boolean {
    const at = this.#indexAfter(edit.span.start);
    const [before, after] = [this.#sorted[at - 1], this.#sorted[at]];
    return !(before && collides(before, edit)) && !(after && collides(after, edit));
  }

  readonly add = (edit: TextEdit): void => {
    this.edits.push(edit);
    this.#sorted.splice(this.#indexAfter(edit.span.start), 0, edit);
  };

  /** The index of the first edit that starts after the offset. */
  #indexAfter(offset: number): number {
    let low = 0;
    let high = this.#sorted.length;
    // Findings come in document order: nearly every edit belongs at the end.
    if (high > 0 && (this.#sorted[high - 1]?.span.start ?? 0) <= offset) return high;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#sorted[middle]?.span.start ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

function collides(a: TextEdit, b: TextEdit): boolean {
  if (a.span.start === b.span.start && a.span.end === b.span.end) return true;
  return a.span.start < b.span.end && b.span.start < a.span.end;
}
