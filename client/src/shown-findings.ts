/** Which findings of a long draft are shown: an editor has room for a thousand. No editor is needed, so that it can be tested. */

/** A finding as far as it is asked here; `line` is where it begins, from 0. */
export interface Rankable {
  readonly line: number;
  /** 0 the worst. */
  readonly severity: number;
  /** Rule and message: findings with the same are alike. */
  readonly kind: string;
}

/** What VS Code shows of one file at most. */
export const MOST_SHOWN = 1000;

/** Lines in view, from 0, the last one included. */
export interface View {
  readonly first: number;
  readonly last: number;
}

/** A finding to show, by its index. */
export interface Shown {
  readonly index: number;
  /** How many alike are not shown; told of one of each kind, 0 of the others. */
  readonly hidden: number;
}

/**
 * The findings to show, in the order given: all where there is room. Else those in view, then of each kind the nearest one, so
 * that a thousand alike hide none of another kind, then the nearest.
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
