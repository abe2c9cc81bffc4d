import type Mocha from 'mocha';
import { toFailure } from './counts.js';
import { writeCounts } from './write-counts.js';

/** Runs all registered tests, writes the counts and resolves with whether no test failed and at least one passed. */
export function runMocha(mocha: Mocha): Promise<boolean> {
  return new Promise((resolve) => {
    const failures: string[] = [];
    const runner = mocha.run((failed) => {
      const { passes: passed = 0, pending: skipped = 0 } = runner.stats ?? {};
      writeCounts({ passed, failed, skipped, failures });
      if (passed + failed === 0) console.error('no test was run');
      resolve(failed === 0 && passed > 0);
    });
    runner.on('fail', (test, error: Error) => {
      failures.push(toFailure(test.fullTitle(), error.message));
    });
  });
}
