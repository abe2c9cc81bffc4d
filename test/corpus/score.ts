import type { LocatedFinding } from './read-findings.js';

/** A row of the table of expected findings: an error that a careful editor finds in a draft. */
export interface Expected {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly rule: string;
  readonly quote: string;
  /** `must`: not reporting it is an error; `may`: both are right. */
  readonly requirement: 'must' | 'may';
}

export interface Score {
  /** Expected findings that must be reported and are not. */
  readonly missed: readonly Expected[];
  /** Findings that match no row. */
  readonly falseAlarms: readonly LocatedFinding[];
  /** The share of the `must` rows that are reported, 0 to 1. */
  readonly recall: number;
  /** The share of the findings that match a `must` row, 0 to 1; matches of `may` rows are not counted. */
  readonly precision: number;
}

/** Compares findings with expectations; a match has the same file and rule and at least one common character. */
export function score(expected: readonly Expected[], findings: readonly LocatedFinding[]): Score {
  const required = expected.filter(({ requirement }) => requirement === 'must');
  const missed = required.filter((row) => !findings.some((finding) => matches(finding, row)));
  const falseAlarms = findings.filter((finding) => !expected.some((row) => matches(finding, row)));
  const right = findings.filter((finding) => required.some((row) => matches(finding, row)));
  return {
    missed,
    falseAlarms,
    recall: share(required.length - missed.length, required.length),
    precision: share(right.length, right.length + falseAlarms.length),
  };
}

/** Parses tab-separated rows after a header line: file, line, column (from 1, UTF-16), rule, quote, must or may. */
export function readExpected(table: string): readonly Expected[] {
  const [, ...rows] = table.trimEnd().split('\n');
  return rows.map((row) => {
    const [file = '', line, column, rule = '', quote = '', requirement] = row.split('\t');
    return {
      file,
      line: Number(line),
      column: Number(column),
      rule,
      quote,
      requirement: requirement === 'must' ? 'must' : 'may',
    };
  });
}

function matches(finding: LocatedFinding, row: Expected): boolean {
  if (finding.rule !== row.rule || finding.file !== row.file) return false;
  // The quote may span several lines; only its part in the row's line is compared.
  const part = finding.quote.split('\n')[row.line - finding.line];
  if (part === undefined) return false;
  const start = row.line === finding.line ? finding.column : 1;
  return start < row.column + row.quote.length && row.column < start + part.length;
}

function share(part: number, whole: number): number {
  return whole === 0 ? 1 : part / whole;
}
