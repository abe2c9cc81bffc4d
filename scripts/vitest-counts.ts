import type { Counts } from '../test/e2e/counts.js';

/** The part of Vitest's JSON report that is used here. */
export interface VitestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
  readonly testResults: readonly VitestFile[];
}

interface VitestFile {
  readonly status: string;
  readonly assertionResults: readonly { readonly status: string }[];
}

/** The counts of a Vitest run; a file that could not be loaded counts as one failure. */
export function countVitest(report: VitestReport): Counts {
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + report.testResults.filter(isUnloaded).length,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

function isUnloaded({ status, assertionResults }: VitestFile): boolean {
  return status === 'failed' && !assertionResults.some((test) => test.status === 'failed');
}
