import type { Diagnostic } from '../../engine/analyze.js';
import type { Localized, Severity } from '../../rule/rule.js';
import { rules } from '../../rules/index.js';
import { addToList } from '../../text/list-map.js';

/** The findings of one rule. */
export interface RuleFindings {
  readonly rule: string;
  /** The title of the rule: 同级标题的序号连续 */
  readonly title: Localized;
  /** The highest severity of its findings. */
  readonly severity: Severity;
  /** In document order. */
  readonly findings: readonly Diagnostic[];
}

/** Groups findings by rule, sorted by highest severity, then by number of findings. */
export function groupByRule(findings: readonly Diagnostic[]): readonly RuleFindings[] {
  const groups = new Map<string, Diagnostic[]>();
  for (const found of findings) {
    addToList(groups, found.rule, found);
  }
  return [...groups]
    .map(([rule, own]) => {
      const severity = own.map((one) => one.severity).reduce(higher);
      const title = rules.find(({ meta }) => meta.id === rule)?.meta.title;
      return { rule, title: title ?? { zh: rule, en: rule }, severity, findings: own };
    })
    .sort(
      (a, b) =>
        HIGHEST_FIRST.indexOf(a.severity) - HIGHEST_FIRST.indexOf(b.severity) ||
        b.findings.length - a.findings.length,
    );
}

/** Severities, highest first. */
const HIGHEST_FIRST: readonly Severity[] = ['error', 'warning', 'information', 'hint'];

function higher(a: Severity, b: Severity): Severity {
  return HIGHEST_FIRST.indexOf(a) <= HIGHEST_FIRST.indexOf(b) ? a : b;
}
