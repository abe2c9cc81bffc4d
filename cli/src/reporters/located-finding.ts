import type {
  OfficialDocument,
  Diagnostic,
  LineMap,
  Severity,
  Span,
} from '../../../core/src/index.js';

/** A stretch of text as people count it: from 1, columns in UTF-16 units, the end exclusive. */
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
  /** Of a finding in a Word document: where it is, in words, and the text it is about. */
  readonly place?: { readonly name: string; readonly quote: string };
  /** Of what stands word for word in older drafts: where. */
  readonly standsIn?: readonly DraftPlace[];
}

/** What reporters report: a draft as it was read, and what was found in it, in document order. */
export interface CheckedDraft {
  /** As it was named, or the path under the folder that was named. */
  readonly file: string;
  readonly text: string;
  readonly findings: readonly LocatedFinding[];
  /** What the gate asks beside the findings. */
  readonly document?: OfficialDocument;
}

/** Counts lines and columns for a diagnostic and all its edits. */
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
