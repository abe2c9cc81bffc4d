/** What must hold of the fixes of any text, however broken it is. */
import { shippedSettings } from '../../core/data/shipped-lexicon.js';
import {
  analyze,
  applyEdits,
  collectFixes,
  type Diagnostic,
  MOST_FIX_ROUNDS,
  parseDocument,
  type TextEdit,
  type TextKind,
} from '../../core/src/index.js';

/** What is wrong with the fixes of a text; `undefined` where nothing is. */
export function findFixProblem(text: string, kind: TextKind): string | undefined {
  const found = check(text, kind);
  return findBrokenEdit(text, found) ?? findQuarrel(text, kind, found);
}

/** An edit outside the text or through a character, edits that overlap, a fix that changes nothing. */
function findBrokenEdit(text: string, found: readonly Diagnostic[]): string | undefined {
  for (const { rule, fixes } of found) {
    for (const { title, edits } of fixes) {
      const problem = findEditProblem(text, edits);
      if (problem !== undefined) return `${rule}, ${title}: ${problem}`;
    }
  }
  return undefined;
}

function findEditProblem(text: string, edits: readonly TextEdit[]): string | undefined {
  let at = 0;
  for (const { span, newText } of edits.toSorted((a, b) => a.span.start - b.span.start)) {
    if (span.start < at) return 'edits overlap';
    if (span.end < span.start || span.end > text.length) return 'an edit leaves the text';
    if (isInsideCharacter(text, span.start) || isInsideCharacter(text, span.end))
      return 'an edit splits a character';
    if (LONE.test(newText) && !LONE.test(text)) return 'an edit writes half a character';
    at = span.end;
  }
  const isNoChange = edits.length > 0 && applyEdits(text, edits) === text;
  return isNoChange ? 'it changes nothing' : undefined;
}

function isInsideCharacter(text: string, offset: number): boolean {
  return offset > 0 && HIGH.test(text.charAt(offset - 1)) && LOW.test(text.charAt(offset));
}

/** The first and the second half of a character of two units, alone in a string. */
const HIGH = /^[\ud800-\udbff]$/u;
const LOW = /^[\udc00-\udfff]$/u;
/** A half without its other half. */
const LONE = /\p{Surrogate}/u;

/** Safe fixes that do not come to an end, or go round in a circle. */
function findQuarrel(
  text: string,
  kind: TextKind,
  found: readonly Diagnostic[],
): string | undefined {
  const seen = [text];
  let diagnostics = found;
  for (;;) {
    const edits = collectFixes(diagnostics);
    if (edits.length === 0) return undefined;
    const last = applyEdits(seen.at(-1) ?? '', edits);
    if (seen.includes(last)) return `the fixes go round: ${JSON.stringify(last)}`;
    seen.push(last);
    if (seen.length > MOST_FIX_ROUNDS + 1) return `no end: ${JSON.stringify(seen.slice(-3))}`;
    diagnostics = check(last, kind);
  }
}

function check(text: string, kind: TextKind): readonly Diagnostic[] {
  const { diagnostics, failures } = analyze(parseDocument(text, { kind }), shippedSettings);
  const [failure] = failures;
  if (failure) throw failure.error instanceof Error ? failure.error : new Error(failure.rule);
  return diagnostics;
}
