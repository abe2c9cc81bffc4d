/**
 * `npm run new-rule -- <id>`: asks for the properties of the rule and creates its folder with an example to be replaced. A
 * property given as an option (`--part speech --tags vague`) is not asked; without a terminal the others have their defaults.
 */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { createInterface } from 'node:readline/promises';
import { parseArgs } from 'node:util';
import { RULES_FOLDER } from './generate/rule-folders.js';
import { askChoices, type RuleChoices } from './new-rule/rule-choices.js';
import { toRuleFiles } from './new-rule/rule-template.js';

/** heading-sequence */
const ID = /^[a-z]+(?:-[a-z]+)+$/u;

const ROOT = path.resolve(import.meta.dirname, '..');
const STRING = { type: 'string' } as const;
const { values, positionals } = parseArgs({
  options: { part: STRING, category: STRING, severity: STRING, tags: STRING },
  allowPositionals: true,
});
const [id = ''] = positionals;
const folder = `${RULES_FOLDER}/${id}`;

try {
  const problem = findProblem();
  if (problem) throw new Error(problem);
  writeRule(await choose());
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

async function choose(): Promise<RuleChoices> {
  if (!process.stdin.isTTY) return askChoices(values, () => Promise.resolve(''));
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  try {
    return await askChoices(values, (question) => terminal.question(question));
  } finally {
    terminal.close();
  }
}

function findProblem(): string | undefined {
  if (!ID.test(id)) {
    return 'Usage: npm run new-rule -- <part>-<what is checked>, for example heading-sequence';
  }
  return existsSync(path.join(ROOT, folder)) ? `${folder} exists already` : undefined;
}

function writeRule(choices: RuleChoices): void {
  mkdirSync(path.join(ROOT, folder));
  for (const [name, text] of Object.entries(toRuleFiles(id, choices))) {
    writeFileSync(path.join(ROOT, folder, name), text);
    console.log(`written: ${folder}/${name}`);
  }
  console.log(`
Next (docs/writing-a-rule.md):
  1. write the cases of rule.test.ts, then rule.ts   npx vitest run ${folder}
  2. write README.md with examples                   npx vitest run test/repo/generated.test.ts
  3. register it and update settings and pages       npm run generate`);
}
