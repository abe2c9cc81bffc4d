import { partitionPoint } from '../text/partition-point.js';
import type { TextEdit } from '../text/text-edit.js';
import type { Diagnostic } from './analyze.js';

/** How often to check and fix in turn: a fix may allow another one, but if findings are left by then two fixes conflict. */
export const MOST_FIX_ROUNDS = 5;

/**
 * The edits that fix the given diagnostics in one step: the first fix of each (`only` 'safe': the first safe one). A fix of
 * which any edit overlaps one already taken is left out as a whole.
 * @returns edits that do not overlap, in the order of the diagnostics
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

/** The edits taken so far, also sorted by start, so that a new edit is compared only with its neighbours. */
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
    const { length } = this.#sorted;
    const startsByThen = (at: number) => (this.#sorted[at]?.span.start ?? 0) <= offset;
    // Diagnostics come in document order: nearly every edit belongs at the end.
    if (length > 0 && startsByThen(length - 1)) return length;
    return partitionPoint(length, startsByThen);
  }
}

function collides(a: TextEdit, b: TextEdit): boolean {
  if (a.span.start === b.span.start && a.span.end === b.span.end) return true;
  return a.span.start < b.span.end && b.span.start < a.span.end;
}
