import type { LocatedFinding } from './read-findings.js';

/** Something a careful editor finds in a draft. */
export interface Expected {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly rule: string;
  readonly quote: string;
  /** `must` be reported, or `may` be. */
  readonly owed: 'must' | 'may';
}

export interface Score {
  /** What must be reported and is not. */
  readonly missed: readonly Expected[];
  /** What is reported and stands in no row of its rule. */
  readonly falseAlarms: readonly LocatedFinding[];
  /** Found of what must be, 0 to 1. */
  readonly recall: number;
  /** Right of what is reported, 0 to 1; what may be reported counts neither way. */
  readonly precision: number;
}

/** Holds findings against expectations: same rule, and at least one character in common. */
export function score(expected: readonly Expected[], findings: readonly LocatedFinding[]): Score {
  const owed = expected.filter(({ owed }) => owed === 'must');
  const missed = owed.filter((row) => !findings.some((finding) => answers(finding, row)));
  const falseAlarms = findings.filter((finding) => !expected.some((row) => answers(finding, row)));
  const right = findings.filter((finding) => owed.some((row) => answers(finding, row)));
  return {
    missed,
    falseAlarms,
    recall: share(owed.length - missed.length, owed.length),
    precision: share(right.length, right.length + falseAlarms.length),
  };
}

/** Rows of tabs with a header line: file, line, column (from 1, UTF-16), rule, quote, must or may. */
export function readExpected(table: string): readonly Expected[] {
  const [, ...rows] = table.trimEnd().split('\n');
  return rows.map((row) => {
    const [file = '', line, column, rule = '', quote = '', owed] = row.split('\t');
    return {
      file,
      line: Number(line),
      column: Number(column),
      rule,
      quote,
      owed: owed === 'must' ? 'must' : 'may',
    };
  });
}

function answers(finding: LocatedFinding, row: Expected): boolean {
  if (finding.rule !== row.rule || finding.file !== row.file) return false;
  // The quote may run over several lines; only its part in the row's line counts.
  const part = finding.quote.split('\n')[row.line - finding.line];
  if (part === undefined) return false;
  const start = row.line === finding.line ? finding.column : 1;
  return start < row.column + row.quote.length && row.column < start + part.length;
}

function share(part: number, whole: number): number {
  return whole === 0 ? 1 : part / whole;
}
