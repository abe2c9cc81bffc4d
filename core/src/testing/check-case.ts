// The assertions of `testRule`, one function per kind of case, so that they can be tested themselves.
import { expect } from 'vitest';
import { shippedLexicon } from '../../data/shipped-lexicon.js';
import { parseDocument } from '../document/parse.js';
import type { OfficialDocument } from '../document/model/document.js';
import { analyzeWith, type Diagnostic } from '../engine/analyze.js';
import type { DiagnosticFix } from '../engine/diagnostic-fix.js';
import type { Settings } from '../settings/settings.js';
import type { OptionDeclarations } from '../rule/options.js';
import type { Span } from '../text/span.js';
import { applyEdits } from '../text/text-edit.js';
import { checkVariants, type Run } from './variants.js';
import { markSpans, parseMarkers } from './markers.js';
import type { InvalidCase, RuleOf, ValidCase } from './rule-cases.js';

/** Asserts that the rule reports nothing for the text and its variants. */
export function checkValid<O extends OptionDeclarations>(
  rule: RuleOf<O>,
  entry: ValidCase<O>,
): void {
  const run = runner(rule, entry);
  expectSpans(entry.text, run(entry.text), []);
  checkPlainData(rule, entry, { text: entry.text, found: [] });
  checkVariants(entry.text, run, entry.whole);
}

/** Asserts spans, messages, fixes and everything else that must hold for any finding. */
export function checkInvalid<O extends OptionDeclarations>(
  rule: RuleOf<O>,
  entry: InvalidCase<O>,
): void {
  const { text, spans } = parseMarkers(entry.text);
  expect(spans, 'an invalid case marks its findings with «…»').not.toEqual([]);
  const run = runner(rule, entry);
  const found = run(text);

  expectSpans(text, found, spans);
  checkPlainData(rule, entry, { text, found });
  checkWording(entry, found);
  checkFixes(rule, text, found);
  checkFirstFixes(entry, text, found);
  checkConvergence(entry, text, run);
  checkVariants(text, run, entry.whole);
}

/** Analyses the text of an invalid case as the programs do; asserts only that the rule does not fail. */
export function findingsOf<O extends OptionDeclarations>(
  rule: RuleOf<O>,
  entry: InvalidCase<O>,
): readonly Diagnostic[] {
  return runner(rule, entry)(parseMarkers(entry.text).text);
}

function runner<O extends OptionDeclarations>(rule: RuleOf<O>, entry: ValidCase<O>): Run {
  const settings = settingsFor(rule, entry);
  return (text) => analyseWithoutFailures(rule, parseDocument(text, entry), settings);
}

/** Asserts that document and findings are plain data: a copy of the document gives the same findings. */
function checkPlainData<O extends OptionDeclarations>(
  rule: RuleOf<O>,
  entry: ValidCase<O>,
  { text, found }: { readonly text: string; readonly found: readonly Diagnostic[] },
): void {
  const document = parseDocument(text, entry);
  const copy = JSON.parse(JSON.stringify(document)) as OfficialDocument; // the same data once more
  expect(copy, 'the document survives a JSON round trip').toEqual(document);
  const again = analyseWithoutFailures(rule, copy, settingsFor(rule, entry));
  // Serialising evaluates the fixes, which are lazy.
  expect(JSON.stringify(again), 'findings do not depend on object identity').toBe(
    JSON.stringify(found),
  );
}

function analyseWithoutFailures<O extends OptionDeclarations>(
  rule: RuleOf<O>,
  document: OfficialDocument,
  settings: Settings,
): readonly Diagnostic[] {
  const { diagnostics, failures } = analyzeWith([rule], document, settings);
  expect(failures).toEqual([]);
  return diagnostics;
}

/** Settings with the rule under test on, even if it is off by default. */
function settingsFor<O extends OptionDeclarations>(rule: RuleOf<O>, entry: ValidCase<O>): Settings {
  const { id, severity, options } = rule.meta;
  const defaults = Object.entries(options).map(([name, option]) => [name, option.default] as const);
  return {
    severity: { [id]: severity === 'off' ? 'hint' : severity },
    options: { [id]: { ...Object.fromEntries(defaults), ...entry.options } },
    locale: 'zh',
    terms: [],
    cliches: [],
    strictness: 'normal',
    placeholders: {},
    lexicon: entry.lexicon ?? shippedLexicon,
  };
}

function expectSpans(text: string, found: readonly Diagnostic[], spans: readonly Span[]): void {
  const marked = markSpans(
    text,
    found.map(({ span }) => span),
  );
  expect(marked).toBe(markSpans(text, spans));
}

function checkWording<O extends OptionDeclarations>(
  { message, severity }: InvalidCase<O>,
  found: readonly Diagnostic[],
): void {
  if (typeof message === 'string') expect(found[0]?.message).toBe(message);
  else if (message) expect(found.map((one) => one.message)).toEqual(message);
  if (severity) expect(found[0]?.severity).toBe(severity);
}

/** Asserts that every fix agrees with `meta.fix` and stays inside the document. */
function checkFixes<O extends OptionDeclarations>(
  rule: RuleOf<O>,
  text: string,
  found: readonly Diagnostic[],
): void {
  for (const fix of found.flatMap(({ fixes }) => fixes)) {
    if (rule.meta.fix === 'none') expect(fix.edits, 'meta.fix is none').toEqual([]);
    if (fix.safe) expect(rule.meta.fix, `safe fix: ${fix.title}`).toBe('safe');
    checkEdits(fix, text);
  }
}

function checkEdits({ title, edits }: DiagnosticFix, text: string): void {
  let end = 0;
  const ordered = edits.map(({ span }) => span).sort((a, b) => a.start - b.start || a.end - b.end);
  for (const span of ordered) {
    expect(span.start, `edits of one fix do not overlap: ${title}`).toBeGreaterThanOrEqual(end);
    expect(span.end, `an edit ends after it starts: ${title}`).toBeGreaterThanOrEqual(span.start);
    end = span.end;
  }
  expect(end, `edits lie inside the document: ${title}`).toBeLessThanOrEqual(text.length);
  if (edits.length > 0) {
    expect(applyEdits(text, edits), `a fix changes the text: ${title}`).not.toBe(text);
  }
}

function checkFirstFixes<O extends OptionDeclarations>(
  { fixes: expected }: InvalidCase<O>,
  text: string,
  found: readonly Diagnostic[],
): void {
  if (!expected) return;
  const fixes = found[0]?.fixes ?? [];
  expect(fixes.map(({ title }) => title)).toEqual(
    expected.map((one) => (typeof one === 'string' ? one : one.title)),
  );
  for (const [index, one] of expected.entries()) {
    if (typeof one === 'string') continue;
    expect(applyEdits(text, fixes[index]?.edits ?? []), one.title).toBe(one.output);
  }
}

/** Asserts that repeated fixing ends; where the case gives the output, that nothing is left to report. */
function checkConvergence<O extends OptionDeclarations>(
  { output }: InvalidCase<O>,
  text: string,
  run: Run,
): void {
  const fixed = fixAll(text, run);
  if (output === undefined) return;
  expect(fixed).toBe(output);
  expectSpans(fixed, run(fixed), []);
}

function fixAll(text: string, run: Run): string {
  const limit = run(text).length * 2 + 2;
  let current = text;
  for (let round = 0; round < limit; round += 1) {
    const edits = run(current)
      .flatMap(({ fixes }) => fixes.slice(0, 1))
      .find(hasEdits)?.edits;
    if (!edits) return current;
    current = applyEdits(current, edits);
  }
  expect.unreachable(`fixing does not come to an end: ${current}`);
}

function hasEdits({ edits }: DiagnosticFix): boolean {
  return edits.length > 0;
}
