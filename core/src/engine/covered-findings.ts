import type { Rule } from '../rule/rule.js';
import { overlapTest } from '../text/interval-overlap.js';
import type { Span } from '../text/span.js';

/**
 * One mistake is one finding: leaves out the findings of a rule that yields to another (`meta.yieldsTo`) where they touch
 * a finding of that other. What is switched off reports nothing and so covers nothing.
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
