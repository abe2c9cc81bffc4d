// Loaded by the extension host of VS Code for the Web as its `extensionTestsPath`; one bundle with all suites that need no disk.
import 'mocha/mocha.js';
import { COUNTS_PREFIX, OUTPUT_PREFIX } from '../suite/output-prefix.js';

const TEST_LIMIT = 90_000;

/** Runs every suite; rejects when a test failed. */
export async function run(): Promise<void> {
  mocha.setup({ ui: 'bdd', reporter: 'spec', color: false, timeout: TEST_LIMIT });
  // The host mixes our lines with those of VS Code, so ours are marked.
  Mocha.reporters.Base.consoleLog = (...values: unknown[]) => {
    for (const line of fill(values).split('\n')) console.log(OUTPUT_PREFIX + line);
  };
  await import('./suites.js');
  await new Promise<void>((resolve, reject) => {
    const runner = mocha.run((failed) => {
      const { passes: passed = 0, pending: skipped = 0 } = runner.stats ?? {};
      console.log(COUNTS_PREFIX + JSON.stringify({ passed, failed, skipped }));
      if (failed > 0 || passed === 0) reject(new Error('a test failed, or none was run'));
      else resolve();
    });
  });
}

/** %s, %d */
const SLOT = /%[sdj]/gu;

/** The reporter's lines, as `format` of Node's `util` would make them. */
function fill([first, ...others]: readonly unknown[]): string {
  const rest = [...others];
  const line = (typeof first === 'string' ? first : '').replaceAll(SLOT, () =>
    String(rest.shift()),
  );
  return [line, ...rest.map(String)].join(' ');
}
