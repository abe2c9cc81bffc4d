import type { TextEdit } from '../text/text-edit.js';
import type { Diagnostic } from './analyze.js';

/**
 * The edits that mend the given findings at once: of each the first fix (`only` 'safe': the first safe one),
 * in document order, a fix that overlaps one already taken left out whole.
 */
export function collectFixes(
  diagnostics: readonly Diagnostic[],
  only: 'safe' | 'all' = 'safe',
): readonly TextEdit[] {
  const taken: TextEdit[] = [];
  for (const { fixes } of diagnostics) {
    const fix = fixes.find(({ safe }) => only === 'all' || safe);
    if (!fix || fix.edits.some((edit) => taken.some((other) => collides(edit, other)))) continue;
    taken.push(...fix.edits);
  }
  return taken;
}

function collides(a: TextEdit, b: TextEdit): boolean {
  if (a.span.start === b.span.start && a.span.end === b.span.end) return true;
  return a.span.start < b.span.end && b.span.start < a.span.end;
}
