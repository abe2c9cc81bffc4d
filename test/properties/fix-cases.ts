/** Properties that hold for the fixes of any text. */
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

/** Returns a problem with the fixes of a text, or `undefined` if there is none. */
export function findFixProblem(text: string, kind: TextKind): string | undefined {
  const found = check(text, kind);
  return findBrokenEdit(text, found) ?? findFixLoop(text, kind, found);
}

/** Finds edits outside the text, inside a surrogate pair or overlapping, and fixes that change nothing. */
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
    if (LONE_SURROGATE.test(newText) && !LONE_SURROGATE.test(text))
      return 'an edit writes half a character';
    at = span.end;
  }
  const isNoChange = edits.length > 0 && applyEdits(text, edits) === text;
  return isNoChange ? 'it changes nothing' : undefined;
}

function isInsideCharacter(text: string, offset: number): boolean {
  return (
    offset > 0 &&
    HIGH_SURROGATE.test(text.charAt(offset - 1)) &&
    LOW_SURROGATE.test(text.charAt(offset))
  );
}

/** A high and a low surrogate, alone in a string. */
const HIGH_SURROGATE = /^[\ud800-\udbff]$/u;
const LOW_SURROGATE = /^[\udc00-\udfff]$/u;
/** A lone surrogate. */
const LONE_SURROGATE = /\p{Surrogate}/u;

/** Finds safe fixes that form a cycle or need more than `MOST_FIX_ROUNDS` rounds. */
function findFixLoop(
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
