import type { OfficialDocument } from '../document/document.js';
import { rules } from '../rules/index.js';
import type { Finding, Fix, Rule, Severity } from '../rule/rule.js';
import { findSuppressions, isSuppressed } from '../rule/suppressions.js';
import { overlaps, type Span } from '../text/span.js';
import type { TextEdit } from '../text/text-edit.js';
import { runRules, type AnalysisCache, type RuleFailure } from './run-rules.js';
import type { Locale, Settings } from './settings.js';

/** A finding with its rule, severity and language settled. */
export interface Diagnostic {
  readonly rule: string;
  readonly severity: Severity;
  readonly span: Span;
  readonly message: string;
  readonly fixes: readonly DiagnosticFix[];
  readonly related: readonly { readonly span: Span; readonly message: string }[];
  readonly unnecessary: boolean;
}

/** A way to mend a diagnostic; `safe` where it is right in every reading. */
export interface DiagnosticFix {
  readonly title: string;
  readonly safe: boolean;
  readonly edits: readonly TextEdit[];
}

/** What all rules that are on say of a document. */
export interface Analysis {
  /** In document order. */
  readonly diagnostics: readonly Diagnostic[];
  readonly failures: readonly RuleFailure[];
}

/** Runs every rule that is on over the document. Never throws. */
export function analyze(
  document: OfficialDocument,
  settings: Settings,
  cache?: AnalysisCache,
): Analysis {
  return analyzeWith(rules, document, settings, cache);
}

/** As `analyze`, over the rules given: for tests and for one rule's fixes. */
export function analyzeWith(
  chosen: readonly Rule[],
  document: OfficialDocument,
  settings: Settings,
  cache?: AnalysisCache,
): Analysis {
  const { found, failures } = runRules(chosen, document, settings, cache);
  const suppressions = findSuppressions(document);
  const { terms } = settings;
  const diagnostics: Diagnostic[] = [];
  for (const { rule, finding } of found) {
    if (isInsideResidue(rule, finding, document)) continue;
    if (isSuppressed(suppressions, rule.meta.id, finding.span)) continue;
    if (terms.length > 0 && mayTouch(rule) && touchesTerm(document.text, finding.span, terms))
      continue;
    diagnostics.push(toDiagnostic(rule, finding, settings));
  }
  diagnostics.sort(
    (a, b) => a.span.start - b.span.start || a.span.end - b.span.end || compare(a.rule, b.rule),
  );
  return { diagnostics, failures };
}

/** What stands in a block that should be deleted is that block's finding and no other's. */
function isInsideResidue(rule: Rule, finding: Finding, document: OfficialDocument): boolean {
  if (rule.meta.id === 'web-residue') return false;
  return document.residue.some(({ span }) => overlaps(span, finding.span));
}

/** Slogans that are allowed are no slogans to begin with, and a paragraph of others is not allowed by a word in it. */
function mayTouch({ meta }: Rule): boolean {
  return meta.category !== 'cliches';
}

function touchesTerm(text: string, span: Span, terms: readonly string[]): boolean {
  return terms.some((term) => {
    if (term === '') return false;
    const from = Math.max(0, span.start - term.length + 1);
    const at = text.indexOf(term, from);
    return at >= 0 && at < Math.max(span.end, span.start + 1);
  });
}

const RANK: Readonly<Record<Severity, number>> = { hint: 0, information: 1, warning: 2, error: 3 };

function toDiagnostic(rule: Rule, finding: Finding, { severity, locale }: Settings): Diagnostic {
  const own = severity[rule.meta.id] ?? rule.meta.severity;
  // A rule that is off was not run.
  const setting = own === 'off' ? 'hint' : own;
  const weighed = finding.severity ?? setting;
  return {
    rule: rule.meta.id,
    severity: RANK[weighed] < RANK[setting] ? weighed : setting,
    span: finding.span,
    message: finding.message[locale],
    fixes: (finding.fixes ?? []).map((fix) => toDiagnosticFix(fix, locale)),
    related: (finding.related ?? []).map(({ span, message }) => ({
      span,
      message: message[locale],
    })),
    unnecessary: finding.unnecessary ?? false,
  };
}

function toDiagnosticFix({ title, safe, edits }: Fix, locale: Locale): DiagnosticFix {
  return { title: title[locale], safe, edits };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
