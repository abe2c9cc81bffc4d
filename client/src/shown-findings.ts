/** Chooses the findings of a long draft to show, because VS Code shows a thousand at most. Independent of VS Code, so that it can be tested. */

/** The properties of a finding that decide whether it is shown; `line` is its first line, from 0. */
export interface Rankable {
  readonly line: number;
  /** 0 is the most severe. */
  readonly severity: number;
  /** Rule and message; equal for findings of the same kind. */
  readonly kind: string;
}

/** The maximum number of findings that VS Code shows for one file. */
export const MOST_SHOWN = 1000;

/** Visible lines, from 0, the last one inclusive. */
export interface View {
  readonly first: number;
  readonly last: number;
}

/** A finding to show, by its index. */
export interface Shown {
  readonly index: number;
  /** Number of hidden findings of the same kind, at one finding of each kind; 0 at the others. */
  readonly hidden: number;
}

/**
 * The findings to show, in the given order: all if there is room. Else, by priority, those in view and the nearest one of
 * each kind, so that many of one kind do not hide another kind, then the nearest.
 */
export function chooseShown(
  findings: readonly Rankable[],
  view: View,
  most = MOST_SHOWN,
): readonly Shown[] {
  if (findings.length <= most) return findings.map((_, index) => ({ index, hidden: 0 }));
  const all = findings.map((finding, index) => ({
    index,
    finding,
    distance: distanceTo(finding.line, view),
  }));
  all.sort(
    (a, b) =>
      a.distance - b.distance || a.finding.severity - b.finding.severity || a.index - b.index,
  );
  const kinds = new Set<string>();
  const isFirst = all.map(({ finding: { kind } }) => {
    const isNew = !kinds.has(kind);
    kinds.add(kind);
    return isNew;
  });
  const before = all.filter(({ distance }, at) => distance === 0 || isFirst[at]);
  const after = all.filter(({ distance }, at) => distance > 0 && !isFirst[at]);
  const ranked = [...before, ...after];
  const hidden = new Map<string, number>();
  for (const { finding } of ranked.slice(most))
    hidden.set(finding.kind, (hidden.get(finding.kind) ?? 0) + 1);
  const shown = ranked.slice(0, most).map(({ index, finding: { kind } }) => {
    const alike = hidden.get(kind) ?? 0;
    hidden.delete(kind);
    return { index, hidden: alike };
  });
  return shown.sort((a, b) => a.index - b.index);
}

function distanceTo(line: number, { first, last }: View): number {
  if (line < first) return first - line;
  return line > last ? line - last : 0;
}
