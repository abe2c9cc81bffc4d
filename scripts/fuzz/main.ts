/** The program that `npm run fuzz` bundles and runs. */
import { parseArgs } from 'node:util';
import { fuzzEdits } from './edits.js';
import { fuzzFixes } from './fixes.js';

const FUZZERS = { edits: fuzzEdits, fixes: fuzzFixes };
const MINUTE = 60_000;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    seed: { type: 'string', default: '1' },
    count: { type: 'string', default: '100000' },
  },
});
const [what = 'edits'] = positionals;
if (what !== 'edits' && what !== 'fixes') throw new Error('npm run fuzz -- edits|fixes');
process.exitCode = fuzz(what, Number(values.seed), Number(values.count)) === 0 ? 0 : 1;

function fuzz(kind: keyof typeof FUZZERS, seed: number, count: number): number {
  let failures = 0;
  const onFailure = (failure: string) => {
    failures += 1;
    console.log(`FAILED ${failure}`);
  };
  const from = performance.now();
  let lastReport = from;
  let done = 0;
  const report = () => {
    const seconds = (performance.now() - from) / 1000;
    const rate = (done / seconds).toFixed(0);
    console.log(
      `${kind}, seed ${seed}: ${done} in ${seconds.toFixed(0)} s, ${rate} a second, ${failures} failures`,
    );
  };
  for (const more of FUZZERS[kind]({ seed, onFailure })) {
    done += more;
    if (done >= count) break;
    if (performance.now() - lastReport < MINUTE) continue;
    lastReport = performance.now();
    report();
  }
  report();
  return failures;
}
