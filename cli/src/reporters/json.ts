import { toPlainJson } from './display-width.js';
import type { CheckedDraft, LocatedFinding, Region } from './located-finding.js';

/** All findings as one JSON array, one finding per line, in the order they were checked. */
export function reportJson(drafts: readonly CheckedDraft[]): string {
  const rows = drafts.flatMap(({ file, findings }) =>
    findings.map((finding) => toPlainJson(JSON.stringify(toRow(file, finding)))),
  );
  return rows.length === 0 ? '[]\n' : `[\n${rows.join(',\n')}\n]\n`;
}

function toRow(file: string, finding: LocatedFinding) {
  const { rule, severity, message, fixes, place, standsIn } = finding;
  return {
    file,
    ...regionOf(finding),
    ...(place && { place: place.name, quote: place.quote }),
    rule,
    severity,
    message,
    ...(standsIn && { standsIn }),
    fixes: fixes.map(({ title, safe, edits }) => ({
      title,
      safe,
      edits: edits.map((edit) => ({ ...regionOf(edit), newText: edit.newText })),
    })),
  };
}

function regionOf({ line, column, endLine, endColumn }: Region): Region {
  return { line, column, endLine, endColumn };
}
