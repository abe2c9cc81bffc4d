/** The findings for the delivery check: those of the rules, and stale years, which are reported there only. */
import type { OfficialDocument } from '../../document/model/document.js';
import type { Diagnostic } from '../../engine/analyze.js';
import type { Settings } from '../../settings/settings.js';
import { findStaleYears } from './stale-years.js';

/** The diagnostics of a document and its stale years, in document order; a year that is already reported is left out. */
export function addStaleYears(
  diagnostics: readonly Diagnostic[],
  document: OfficialDocument,
  { severity, locale }: Pick<Settings, 'severity' | 'locale'>,
): readonly Diagnostic[] {
  if (severity['year-conflict'] === 'off') return diagnostics;
  const known = new Set(diagnostics.map(({ span }) => span.start));
  const stale = findStaleYears(document).filter(({ span }) => !known.has(span.start));
  if (stale.length === 0) return diagnostics;
  const added = stale.map(({ span, message }): Diagnostic => {
    const found = { rule: 'year-conflict', severity: 'warning', span } as const;
    return { ...found, message: message[locale], fixes: [], related: [], unnecessary: false };
  });
  return [...diagnostics, ...added].sort((a, b) => a.span.start - b.span.start);
}
