import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { format, resolveConfig } from 'prettier';
import { expect, test } from 'vitest';
import type { Rule } from '../../core/src/index.js';
import { parseExamples } from '../../scripts/generate/examples.js';
import { toRuleFiles } from '../../scripts/new-rule/rule-template.js';
import { messagesOf } from './messages-of.js';

const ROOT = path.resolve(import.meta.dirname, '../..');
const files = toRuleFiles('sample-rule');

/** Loads the rule from outside the repository, so its relative imports are made absolute. */
async function loadTemplate(): Promise<Rule> {
  const folder = mkdtempSync(path.join(tmpdir(), 'biganzi-'));
  try {
    const file = path.join(folder, 'rule.ts');
    writeFileSync(file, (files['rule.ts'] ?? '').replaceAll('../../', `${ROOT}/core/src/`));
    return ((await import(file)) as { default: Rule }).default; // our own template
  } finally {
    rmSync(folder, { recursive: true });
  }
}

test.each(Object.entries(files))('%s of a new rule is formatted', async (name, text) => {
  const filepath = path.join(ROOT, 'core/src/rules/sample-rule', name);
  expect(await format(text, { ...(await resolveConfig(filepath)), filepath })).toBe(text);
});

test('a new rule is a hint and true to its page', async () => {
  const rule = await loadTemplate();
  expect(rule.meta).toMatchObject({ id: 'sample-rule', severity: 'hint' });
  const examples = parseExamples(files['README.md'] ?? '');
  expect(examples.map(({ kind, text }) => [kind, messagesOf(rule, text)])).toEqual([
    ['bad', ['这里有示例错误']],
    ['good', []],
  ]);
});
