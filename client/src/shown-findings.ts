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

/**
 * The indices of the findings to show, in the order given: all where there is room. Else those in view, then of each kind the
 * nearest one, so that a thousand alike hide none of another kind, then the nearest.
 */
export function chooseShown(
  findings: readonly Rankable[],
  view: View,
  most = MOST_SHOWN,
): readonly number[] {
  const all = findings.map((finding, index) => ({
    index,
    finding,
    distance: distanceTo(finding.line, view),
  }));
  if (all.length <= most) return all.map(({ index }) => index);
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
  const chosen = [...before, ...after].slice(0, most);
  return chosen.map(({ index }) => index).sort((a, b) => a - b);
}

function distanceTo(line: number, { first, last }: View): number {
  if (line < first) return first - line;
  return line > last ? line - last : 0;
}
