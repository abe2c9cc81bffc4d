import { describe, expect, it } from 'vitest';
import { countVitest, type VitestReport } from './vitest-counts.js';

describe('countVitest', () => {
  it('counts tests, not files', () => {
    const file = {
      name: 'a.test.ts',
      status: 'failed',
      message: '',
      assertionResults: [
        { fullName: 'is right', status: 'passed' },
        { fullName: 'is wrong', status: 'failed', failureMessages: ['expected 1 to be 2'] },
      ],
    };
    const counts = countVitest(
      report({ numPassedTests: 1, numFailedTests: 1, testResults: [file] }),
    );
    expect(counts).toEqual({
      passed: 1,
      failed: 1,
      skipped: 0,
      failures: ['is wrong\nexpected 1 to be 2'],
    });
  });

  it('counts a file that could not be loaded as a failure', () => {
    const file = {
      name: 'a.test.ts',
      status: 'failed',
      message: 'SyntaxError',
      assertionResults: [],
    };
    const counts = countVitest(report({ numPassedTests: 7, testResults: [file] }));
    expect(counts).toEqual({
      passed: 7,
      failed: 1,
      skipped: 0,
      failures: ['a.test.ts\nSyntaxError'],
    });
  });

  it('counts todo tests as skipped', () => {
    const counts = countVitest(report({ numPendingTests: 2, numTodoTests: 1 }));
    expect(counts).toEqual({ passed: 0, failed: 0, skipped: 3, failures: [] });
  });
});

function report(parts: Partial<VitestReport>): VitestReport {
  const nothing = { numPassedTests: 0, numFailedTests: 0, numPendingTests: 0, numTodoTests: 0 };
  return { ...nothing, testResults: [], ...parts };
}
