// What `npm run generate -- --check` does not check: that a rule's folder is complete and its page correct.
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { rules } from '../../core/src/index.js';
import { parseExamples } from '../../scripts/generate/examples.js';
import { findRuleIds, RULES_FOLDER } from '../../scripts/generate/rule-folders.js';
import { messagesOf } from './messages-of.js';

const ROOT = path.resolve(import.meta.dirname, '../..');
const inFolder = (id: string, file: string) => path.join(ROOT, RULES_FOLDER, id, file);

test('every folder is registered under its name', () => {
  expect(rules.map(({ meta }) => meta.id)).toEqual(findRuleIds(ROOT));
});

test.each(findRuleIds(ROOT))('%s has its test and its page', (id) => {
  const files = ['rule.ts', 'rule.test.ts', 'README.md'];
  expect(files.filter((file) => !existsSync(inFolder(id, file)))).toEqual([]);
});

describe.each(rules.map((rule) => [rule.meta.id, rule] as const))('the page of %s', (id, rule) => {
  const page = existsSync(inFolder(id, 'README.md'))
    ? readFileSync(inFolder(id, 'README.md'), 'utf8')
    : '';
  const examples = parseExamples(page);

  test('shows what is reported and what is not', () => {
    expect(new Set(examples.map(({ kind }) => kind))).toEqual(new Set(['bad', 'good']));
  });

  test.each(examples)('line $line: $kind', ({ kind, text }) => {
    const messages = messagesOf(rule, text);
    if (kind === 'good') expect(messages).toEqual([]);
    else expect(messages).not.toEqual([]);
  });
});
