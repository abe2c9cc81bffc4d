import type { Rule } from '../rule/rule.js';
import { overlapTest } from '../text/interval-overlap.js';
import type { Span } from '../text/span.js';

/**
 * Keeps one finding per mistake: removes the findings of a rule that overlap a finding of a rule named in its
 * `meta.yieldsTo`. A rule that is off has no findings and so covers nothing.
 */
export function withoutCovered<D extends { readonly rule: string; readonly span: Span }>(
  diagnostics: readonly D[],
  rules: readonly Rule[],
): readonly D[] {
  const isCovered = new Map(
    rules.flatMap(({ meta: { id, yieldsTo } }) => {
      if (!yieldsTo) return [];
      const covering = diagnostics.filter(({ rule }) => yieldsTo.includes(rule));
      return covering.length === 0
        ? []
        : [[id, overlapTest(covering.map(({ span }) => span))] as const];
    }),
  );
  if (isCovered.size === 0) return diagnostics;
  return diagnostics.filter(({ rule, span }) => !isCovered.get(rule)?.(span));
}
