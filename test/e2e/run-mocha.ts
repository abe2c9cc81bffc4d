import type Mocha from 'mocha';
import { writeCounts } from './counts.js';

/** Runs what is registered in `mocha`, writes the counts and resolves with whether all is well. A run without a test is not. */
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
