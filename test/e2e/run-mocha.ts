import type Mocha from 'mocha';
import { writeCounts } from './counts.js';

/** Runs all registered tests, writes the counts and resolves with whether no test failed and at least one passed. */
export function runMocha(mocha: Mocha): Promise<boolean> {
  return new Promise((resolve) => {
    const runner = mocha.run((failures) => {
      const { passes = 0, pending = 0 } = runner.stats ?? {};
      writeCounts({ passed: passes, failed: failures, skipped: pending });
      if (passes + failures === 0) console.error('no test was run');
      resolve(failures === 0 && passes > 0);
    });
  });
}
