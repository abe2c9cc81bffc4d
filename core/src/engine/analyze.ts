import type { OfficialDocument } from '../document/document.js';
import { toDocumentSpan } from '../document/paragraph-spans.js';
import { rules } from '../rules/index.js';
import type { Finding, Fix, Rule, Severity } from '../rule/rule.js';
import { defaultOptions } from '../rule/options.js';
import { findSuppressions, isSuppressed } from '../rule/suppressions.js';
import { overlaps, shift, type Span } from '../text/span.js';
import type { TextEdit } from '../text/text-edit.js';
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

/** A rule that threw: its findings are missing, the others are not. */
export interface RuleFailure {
  readonly rule: string;
  readonly error: unknown;
}

/** What all rules that are on say of a document. */
export interface Analysis {
  /** In document order. */
  readonly diagnostics: readonly Diagnostic[];
  readonly failures: readonly RuleFailure[];
}

/** Findings by the paragraph or speech they were made on, kept from one version to the next. Opaque. */
export interface AnalysisCache {
  settings: Settings | undefined;
  findings: WeakMap<object, Map<string, readonly Finding[]>>;
}

/** A cache for one open document; `analyze` without one does the same work from scratch. */
export function createAnalysisCache(): AnalysisCache {
  return { settings: undefined, findings: new WeakMap() };
}

/** Runs every rule that is on over the document. Never throws. */
export function analyze(
  document: OfficialDocument,
  settings: Settings,
  cache: AnalysisCache = createAnalysisCache(),
): Analysis {
  return analyzeWith(rules, document, settings, cache);
}

/** As `analyze`, over the rules given: for tests and for one rule's fixes. */
export function analyzeWith(
  chosen: readonly Rule[],
  document: OfficialDocument,
  settings: Settings,
  cache: AnalysisCache = createAnalysisCache(),
): Analysis {
  if (cache.settings !== settings) {
    cache.settings = settings;
    cache.findings = new WeakMap();
  }
  const suppressions = findSuppressions(document);
  const diagnostics: Diagnostic[] = [];
  const failures: RuleFailure[] = [];

  for (const rule of chosen) {
    const severity = settings.severity[rule.meta.id] ?? rule.meta.severity;
    if (severity === 'off') continue;
    try {
      for (const finding of findingsOf(rule, document, settings, cache)) {
        if (isInsideResidue(rule, finding, document)) continue;
        if (isSuppressed(suppressions, rule.meta.id, finding.span)) continue;
        if (settings.terms.length > 0 && touchesTerm(document.text, finding.span, settings.terms))
          continue;
        diagnostics.push(toDiagnostic(rule, finding, severity, settings.locale));
      }
    } catch (error) {
      failures.push({ rule: rule.meta.id, error });
    }
  }

  diagnostics.sort(
    (a, b) => a.span.start - b.span.start || a.span.end - b.span.end || compare(a.rule, b.rule),
  );
  return { diagnostics, failures };
}

function* findingsOf(
  rule: Rule,
  document: OfficialDocument,
  settings: Settings,
  cache: AnalysisCache,
): Iterable<Finding> {
  const { lexicon } = settings;
  const options = (settings.options[rule.meta.id] ?? defaultOptions(rule.meta.options)) as never; // validated against meta.options
  switch (rule.reads) {
    case 'document':
      yield* rule.check(document, options, lexicon);
      return;
    case 'speech':
      for (const { speech, start } of document.places) {
        const place = (span: Span) => shift(span, start);
        const found = remember(cache, speech, rule, () => rule.check(speech, options, lexicon));
        for (const finding of found) yield start === 0 ? finding : placed(finding, place);
      }
      return;
    case 'paragraph':
      for (const paragraph of document.paragraphs) {
        const { facts } = paragraph;
        const place = (span: Span) => toDocumentSpan(paragraph, span);
        const found = remember(cache, facts, rule, () => rule.check(facts, options, lexicon));
        for (const finding of found) yield placed(finding, place);
      }
  }
}

/** The findings of a rule on a part of the document, made once for as long as that part is the same object. */
function remember(
  { findings }: AnalysisCache,
  part: object,
  { meta: { id } }: Rule,
  find: () => Iterable<Finding>,
): readonly Finding[] {
  let byRule = findings.get(part);
  if (!byRule) findings.set(part, (byRule = new Map<string, readonly Finding[]>()));
  let found = byRule.get(id);
  if (!found) byRule.set(id, (found = [...find()]));
  return found;
}

/** Moves a finding from the offsets of the part it was made on to those of the document. */
function placed(finding: Finding, place: (span: Span) => Span): Finding {
  return {
    ...finding,
    span: place(finding.span),
    ...(finding.fixes && {
      fixes: finding.fixes.map(({ title, safe, edits }) => ({
        title,
        safe,
        edits: edits.map(({ span, newText }) => ({ span: place(span), newText })),
      })),
    }),
    ...(finding.related && {
      related: finding.related.map(({ span, message }) => ({ span: place(span), message })),
    }),
  };
}

/** What stands in a block that should be deleted is that block's finding and no other's. */
function isInsideResidue(rule: Rule, finding: Finding, document: OfficialDocument): boolean {
  if (rule.meta.id === 'web-residue') return false;
  return document.residue.some(({ span }) => overlaps(span, finding.span));
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

function toDiagnostic(rule: Rule, finding: Finding, setting: Severity, locale: Locale): Diagnostic {
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
