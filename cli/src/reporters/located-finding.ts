import type {
  OfficialDocument,
  Diagnostic,
  LineMap,
  Severity,
  Span,
} from '../../../core/src/index.js';

/** A span as lines and columns, both counted from 1, columns in UTF-16 units, the end exclusive. */
export interface Region {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

export interface LocatedEdit extends Region {
  readonly newText: string;
}

export interface LocatedFix {
  readonly title: string;
  readonly safe: boolean;
  readonly edits: readonly LocatedEdit[];
}

/** A line of another draft, counted from 1. */
export interface DraftPlace {
  readonly file: string;
  readonly line: number;
}

/** A diagnostic with lines and columns in place of offsets. */
export interface LocatedFinding extends Region {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  readonly fixes: readonly LocatedFix[];
  readonly related: readonly (Region & { readonly message: string })[];
  /** For a finding in a Word document: its place in words, and the text found. */
  readonly place?: { readonly name: string; readonly quote: string };
  /** For text copied from older drafts: its places there. */
  readonly standsIn?: readonly DraftPlace[];
}

/** The input of reporters: a draft and its findings in document order. */
export interface CheckedDraft {
  /** The path as given on the command line, or below the folder given there. */
  readonly file: string;
  readonly text: string;
  readonly findings: readonly LocatedFinding[];
  /** Only with `--gate`, which needs more than the findings. */
  readonly document?: OfficialDocument;
}

/** Converts the offsets of a diagnostic and all its edits to lines and columns. */
export function locateFinding(
  diagnostic: Diagnostic & Pick<LocatedFinding, 'standsIn'>,
  lines: LineMap,
): LocatedFinding {
  const { rule, severity, message, span, fixes, related, standsIn } = diagnostic;
  return {
    ...toRegion(span, lines),
    rule,
    severity,
    message,
    fixes: fixes.map(({ title, safe, edits }) => ({
      title,
      safe,
      edits: edits.map((edit) => ({ ...toRegion(edit.span, lines), newText: edit.newText })),
    })),
    related: related.map((spot) => ({ ...toRegion(spot.span, lines), message: spot.message })),
    ...(standsIn && { standsIn }),
  };
}

function toRegion(span: Span, lines: LineMap): Region {
  const start = lines.positionAt(span.start);
  const end = lines.positionAt(span.end);
  return {
    line: start.line + 1,
    column: start.character + 1,
    endLine: end.line + 1,
    endColumn: end.character + 1,
  };
}
