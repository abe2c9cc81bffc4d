// Loaded by the extension host of VS Code for the Web as its `extensionTestsPath`; one bundle of all suites that need no disk.
import 'mocha/mocha.js';
import { type Counts, toFailure } from '../counts.js';
import { COUNTS_PREFIX, OUTPUT_PREFIX } from '../suite/output-prefix.js';

const TEST_LIMIT = 90_000;

/** Runs every suite; rejects if a test failed. */
export async function run(): Promise<void> {
  mocha.setup({ ui: 'bdd', reporter: 'spec', color: false, timeout: TEST_LIMIT });
  // The host mixes the lines of the tests with those of VS Code, so the former get a prefix.
  Mocha.reporters.Base.consoleLog = (...values: unknown[]) => {
    for (const line of fill(values).split('\n')) console.log(OUTPUT_PREFIX + line);
  };
  await import('./suites.js');
  await new Promise<void>((resolve, reject) => {
    const failures: string[] = [];
    const runner = mocha.run((failed) => {
      const { passes: passed = 0, pending: skipped = 0 } = runner.stats ?? {};
      const counts: Counts = { passed, failed, skipped, failures };
      console.log(COUNTS_PREFIX + JSON.stringify(counts));
      if (failed > 0 || passed === 0) reject(new Error('a test failed, or none was run'));
      else resolve();
    });
    runner.on('fail', (test, error: Error) => {
      failures.push(toFailure(test.fullTitle(), error.message));
    });
  });
}

/** %s, %d */
const SLOT = /%[sdj]/gu;

/** Formats the reporter's output as `format` of Node's `util` does. */
function fill([first, ...others]: readonly unknown[]): string {
  const rest = [...others];
  const line = (typeof first === 'string' ? first : '').replaceAll(SLOT, () =>
    String(rest.shift()),
  );
  return [line, ...rest.map(String)].join(' ');
}
