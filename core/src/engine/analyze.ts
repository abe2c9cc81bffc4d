import type { OfficialDocument } from '../document/model/document.js';
import { rules } from '../rules/index.js';
import { hasTag, type Rule, type Severity } from '../rule/rule.js';
import { LazyFix, type DiagnosticFix } from './diagnostic-fix.js';
import { withoutCovered } from './covered-findings.js';
import { findSuppressions, suppressionTest } from '../rule/suppressions.js';
import { overlapTest } from '../text/interval-overlap.js';
import type { Span } from '../text/span.js';
import {
  runRules,
  type AnalysisCache,
  type PlacedFinding,
  type RuleFailure,
  type RunOptions,
} from './run-rules.js';
import { finishSteps } from './steps.js';
import type { Settings } from '../settings/settings.js';

/** A finding with its rule, its severity and its message in the user's language; spans are document offsets. */
export interface Diagnostic {
  readonly rule: string;
  readonly severity: Severity;
  readonly span: Span;
  readonly message: string;
  readonly fixes: readonly DiagnosticFix[];
  readonly related: readonly { readonly span: Span; readonly message: string }[];
  readonly unnecessary: boolean;
}

/** The diagnostics of all rules that are on. */
export interface Analysis {
  /** In document order. */
  readonly diagnostics: readonly Diagnostic[];
  readonly failures: readonly RuleFailure[];
  /** Ids of the rules that exceeded their share of the budget; what they found until then is among the diagnostics. */
  readonly leftOut: readonly string[];
}

/** Runs every rule that is on. Never throws: an exception of a rule is reported in `failures`. */
export function analyze(
  document: OfficialDocument,
  settings: Settings,
  cache?: AnalysisCache,
): Analysis {
  return analyzeWith(rules, document, settings, cache);
}

/** As `analyze`, with the given rules: for tests and for the fixes of one rule. */
export function analyzeWith(
  chosen: readonly Rule[],
  document: OfficialDocument,
  settings: Settings,
  cache?: AnalysisCache,
): Analysis {
  return finishSteps(analyzeInSteps(chosen, document, settings, { cache }));
}

/**
 * As `analyze`, step by step, for a caller that has other work to do between two steps. With a budget, a rule that exceeds
 * its share is not called again in this analysis and is named in `leftOut`.
 */
export function analyzeBySteps(
  document: OfficialDocument,
  settings: Settings,
  options: RunOptions,
): Generator<undefined, Analysis> {
  return analyzeInSteps(rules, document, settings, options);
}

/** As `analyzeBySteps`, with the given rules. */
export function* analyzeInSteps(
  chosen: readonly Rule[],
  document: OfficialDocument,
  settings: Settings,
  options: RunOptions,
): Generator<undefined, Analysis> {
  const { found, failures, leftOut } = yield* runRules(chosen, document, settings, options);
  const isSuppressed = suppressionTest(findSuppressions(document));
  const { terms } = settings;
  const isInsideResidue = overlapTest(document.residue.map(({ span }) => span));
  /** Inside boilerplate, which should be deleted as a whole, only boilerplate rules report. */
  const isReported = (rule: Rule, span: Span) =>
    (hasTag(rule, 'boilerplate') || !isInsideResidue(span)) && mayEdit(rule, span);
  const mayEdit = (rule: Rule, span: Span) =>
    !isSuppressed(rule.meta.id, span) &&
    !(terms.length > 0 && respectsTerms(rule) && touchesTerm(document.text, span, terms));
  const diagnostics: Diagnostic[] = [];
  for (const one of found) {
    const span = one.place(one.finding.span);
    if (isReported(one.rule, span)) diagnostics.push(toDiagnostic(one, span, settings, mayEdit));
  }
  diagnostics.sort(
    (a, b) => a.span.start - b.span.start || a.span.end - b.span.end || compare(a.rule, b.rule),
  );
  return { diagnostics: withoutCovered(diagnostics, chosen), failures, leftOut };
}

/**
 * Whether allowed terms suppress findings of the rule that touch them. Not for cliché rules: their findings are paragraphs
 * and sentences, which one allowed word does not excuse, and allowed clichés are not counted to begin with.
 */
function respectsTerms({ meta }: Rule): boolean {
  return meta.category !== 'cliches';
}

function touchesTerm(text: string, span: Span, terms: readonly string[]): boolean {
  return terms.some((term) => {
    if (term === '') return false;
    const from = Math.max(0, span.start - term.length + 1);
    const end = Math.max(span.end, span.start + 1);
    return text.slice(from, end - 1 + term.length).includes(term);
  });
}

const RANK: Readonly<Record<Severity, number>> = { hint: 0, information: 1, warning: 2, error: 3 };

function toDiagnostic(
  { rule, finding, place }: PlacedFinding,
  span: Span,
  { severity, locale }: Settings,
  mayEdit: (rule: Rule, span: Span) => boolean,
): Diagnostic {
  const own = severity[rule.meta.id] ?? rule.meta.severity;
  // Never `off` here, since such a rule is not run.
  const setting = own === 'off' ? 'hint' : own;
  const weighed = finding.severity ?? setting;
  return {
    rule: rule.meta.id,
    severity: RANK[weighed] < RANK[setting] ? weighed : setting,
    span,
    message: finding.message[locale],
    fixes: finding.fixes
      ? finding.fixes.map(
          (fix) => new LazyFix(fix, { place, mayEdit: (at) => mayEdit(rule, at), locale }),
        )
      : NONE,
    related: finding.related
      ? finding.related.map((spot) => ({
          span: place(spot.span),
          message: spot.message[locale],
        }))
      : NONE,
    unnecessary: finding.unnecessary ?? false,
  };
}

/** Shared: most diagnostics have no related spans, many no fix, and many diagnostics are created after every key press. */
const NONE: readonly never[] = [];

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
