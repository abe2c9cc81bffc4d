/** `npm run new-rule -- <id>`: makes the folder of a new rule, with an example in it to be replaced. */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { RULES_FOLDER } from './generate/rule-folders.js';
import { toRuleFiles } from './new-rule/rule-template.js';

/** heading-sequence */
const ID = /^[a-z]+(?:-[a-z]+)+$/u;

const ROOT = path.resolve(import.meta.dirname, '..');
const [id = ''] = process.argv.slice(2);
const folder = `${RULES_FOLDER}/${id}`;

const problem = findProblem();
if (problem) {
  console.error(problem);
  process.exitCode = 1;
} else {
  writeRule();
}

function findProblem(): string | undefined {
  if (!ID.test(id)) {
    return 'Usage: npm run new-rule -- <part>-<what is checked>, for example heading-sequence';
  }
  return existsSync(path.join(ROOT, folder)) ? `${folder} exists already` : undefined;
}

function writeRule(): void {
  mkdirSync(path.join(ROOT, folder));
  for (const [name, text] of Object.entries(toRuleFiles(id))) {
    writeFileSync(path.join(ROOT, folder, name), text);
    console.log(`written: ${folder}/${name}`);
  }
  console.log(`
Next (docs/writing-a-rule.md):
  1. write the cases of rule.test.ts, then rule.ts   npx vitest run ${folder}
  2. write README.md with examples                   npx vitest run test/repo/generated.test.ts
  3. register it and update settings and pages       npm run generate`);
}
