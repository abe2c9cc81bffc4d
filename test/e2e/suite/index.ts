// Loaded by the extension host of a server or of a desktop VS Code as its `extensionTestsPath`.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { format } from 'node:util';
import Mocha from 'mocha';
import { runMocha } from '../run-mocha.js';
import { GREP_VARIABLE } from './grep-variable.js';
import { OUTPUT_PREFIX } from './output-prefix.js';

// In milliseconds; each wait in a test has its own limit.
const TEST_LIMIT = 180_000;

/** Runs every suite in this folder; rejects if a test failed. */
export async function run(): Promise<void> {
  // The host mixes the lines of the tests with those of VS Code, so the former get a prefix.
  Mocha.reporters.Base.consoleLog = (...values: unknown[]) => {
    for (const line of format(...values).split('\n')) console.log(OUTPUT_PREFIX + line);
  };
  const grep = process.env[GREP_VARIABLE] ?? '';
  const mocha = new Mocha({ timeout: TEST_LIMIT, color: false, grep });
  const suites = readdirSync(__dirname).filter((file) => file.endsWith('.suite.js'));
  for (const file of suites) mocha.addFile(join(__dirname, file));
  if (!(await runMocha(mocha))) throw new Error('a test failed');
}
