import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { format, resolveConfig } from 'prettier';
import { describe, expect, test } from 'vitest';
import type { Rule } from '../../core/src/index.js';
import { parseExamples } from '../../scripts/generate/examples.js';
import { askChoices, type RuleChoices } from '../../scripts/new-rule/rule-choices.js';
import { toRuleFiles } from '../../scripts/new-rule/rule-template.js';
import { messagesOf } from './messages-of.js';

const ROOT = path.resolve(import.meta.dirname, '../..');
const USUAL: RuleChoices = { part: 'paragraph', category: 'wording', severity: 'hint', tags: [] };
const ALL_CHOICES: readonly RuleChoices[] = [
  USUAL,
  { part: 'speech', category: 'cliches', severity: 'information', tags: ['vague'] },
  {
    part: 'document',
    category: 'leftovers',
    severity: 'warning',
    tags: ['placeholder', 'boilerplate'],
  },
];

describe.each(ALL_CHOICES)('a new rule that reads a $part', (choices) => {
  const files = toRuleFiles('sample-rule', choices);

  test.each(Object.entries(files))('has %s formatted', async (name, text) => {
    const filepath = path.join(ROOT, 'core/src/rules/sample-rule', name);
    expect(await format(text, { ...(await resolveConfig(filepath)), filepath })).toBe(text);
  });

  test('has the chosen properties, and matches its page', async () => {
    const rule = await loadTemplate(files['rule.ts'] ?? '');
    const { part, category, severity, tags } = choices;
    expect(rule.reads).toBe(part);
    expect(rule.meta).toMatchObject({ id: 'sample-rule', category, severity });
    expect(rule.meta.tags ?? []).toEqual(tags);
    const examples = parseExamples(files['README.md'] ?? '');
    expect(examples.map(({ kind, text }) => [kind, messagesOf(rule, text)])).toEqual([
      ['bad', ['这里有示例错误']],
      ['good', []],
    ]);
  });
});

/** Loads the rule from outside the repository, after making its relative imports absolute. */
async function loadTemplate(text: string): Promise<Rule> {
  const folder = mkdtempSync(path.join(tmpdir(), 'biganzi-'));
  try {
    const file = path.join(folder, 'rule.ts');
    writeFileSync(file, text.replaceAll('../../', `${ROOT}/core/src/`));
    return ((await import(file)) as { default: Rule }).default; // our template
  } finally {
    rmSync(folder, { recursive: true });
  }
}

describe('the questions', () => {
  /** Returns a function that gives the answers in order and records the questions. */
  function answering(...answers: readonly string[]) {
    const asked: string[] = [];
    const ask = (question: string) => {
      asked.push(question);
      return Promise.resolve(answers[asked.length - 1] ?? '');
    };
    return { asked, ask };
  }

  test('an empty answer selects the default', async () => {
    const { asked, ask } = answering();
    expect(await askChoices({}, ask)).toEqual(USUAL);
    expect(asked[0]).toBe('What does it read (paragraph, speech, document) [paragraph]: ');
  });

  test('a question with an invalid answer is repeated, and given values are not asked for', async () => {
    const { asked, ask } = answering('sentence', 'speech', 'marks', 'vague, placeholder');
    expect(await askChoices({ severity: 'off' }, ask)).toEqual({
      part: 'speech',
      category: 'marks',
      severity: 'off',
      tags: ['vague', 'placeholder'],
    });
    expect(asked).toHaveLength(4);
  });

  test.each([{ part: 'sentence' }, { severity: 'hint, off' }, { tags: 'empty' }])(
    'given %j is refused',
    async (given) => {
      await expect(askChoices(given, answering().ask)).rejects.toThrow(/is one of/u);
    },
  );
});
