import type { Diagnostic } from '../../engine/analyze.js';
import type { Localized, Severity } from '../../rule/rule.js';
import { rules } from '../../rules/index.js';

/** What one rule found. */
export interface RuleFindings {
  readonly rule: string;
  /** The rule's name: 同级标题的序号连续 */
  readonly title: Localized;
  /** Of its heaviest finding. */
  readonly severity: Severity;
  /** In document order. */
  readonly findings: readonly Diagnostic[];
}

/** Findings by rule: those with the heaviest finding first, of those the rule that found most. */
export function groupByRule(findings: readonly Diagnostic[]): readonly RuleFindings[] {
  const groups = new Map<string, Diagnostic[]>();
  for (const found of findings) {
    const group = groups.get(found.rule);
    if (group) group.push(found);
    else groups.set(found.rule, [found]);
  }
  return [...groups]
    .map(([rule, own]) => {
      const severity = own.map((one) => one.severity).reduce(heavier);
      const title = rules.find(({ meta }) => meta.id === rule)?.meta.title;
      return { rule, title: title ?? { zh: rule, en: rule }, severity, findings: own };
    })
    .sort(
      (a, b) =>
        HEAVIEST_FIRST.indexOf(a.severity) - HEAVIEST_FIRST.indexOf(b.severity) ||
        b.findings.length - a.findings.length,
    );
}

/** Severities, heaviest first. */
const HEAVIEST_FIRST: readonly Severity[] = ['error', 'warning', 'information', 'hint'];

function heavier(a: Severity, b: Severity): Severity {
  return HEAVIEST_FIRST.indexOf(a) <= HEAVIEST_FIRST.indexOf(b) ? a : b;
}
