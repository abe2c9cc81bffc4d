import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { Linter, type Rule } from 'eslint';
import { describe, expect, it } from 'vitest';

const FOLDER = path.resolve(import.meta.dirname, '../../scripts/eslint');

/** Loads the rule that a file exports. The file is not TypeScript, as the configuration of ESLint loads it too. */
async function loadRule(file: string): Promise<Rule.RuleModule> {
  const url = pathToFileURL(path.join(FOLDER, file)).href;
  const [rule] = Object.values((await import(url)) as Record<string, Rule.RuleModule>); // one rule per file
  if (!rule) throw new Error(`${file} exports no rule`);
  return rule;
}

function lint(rule: Rule.RuleModule, code: string): readonly string[] {
  const plugins = { own: { rules: { rule } } };
  const messages = new Linter().verify(code, [{ plugins, rules: { 'own/rule': 'error' } }]);
  return messages.map(({ messageId, message }) => messageId ?? message);
}

describe('no-module-state', () => {
  it.each([
    ['let last;', ['variable']],
    ['export let last = 0;', ['variable']],
    ['const seen = new Map(); function see(key) { seen.set(key, 1); }', ['written']],
    ['const table = []; export const mark = (at) => { table[at] = 1; };', ['written']],
    [
      'const table = []; function count(at) { table[at]++; delete table[0]; }',
      ['written', 'written'],
    ],
  ])('reports %s', async (code, expected) => {
    expect(lint(await loadRule('no-module-state.mjs'), code)).toEqual(expected);
  });

  it.each([
    'const table = []; for (const at of [1, 2]) table[at] = 1;',
    'const table = new Map(); function read(key) { return table.get(key); }',
    'const PATTERN = /a/y; function read() { PATTERN.lastIndex = 0; }',
    'function read() { let last = 0; const seen = new Set(); seen.add(last); }',
  ])('allows %s', async (code) => {
    expect(lint(await loadRule('no-module-state.mjs'), code)).toEqual([]);
  });
});

describe('no-list-as-arguments', () => {
  it.each(['list.push(...others);', 'Math.max(0, ...numbers);', 'list.push(...[...others]);'])(
    'reports %s',
    async (code) => {
      expect(lint(await loadRule('no-list-as-arguments.mjs'), code)).toEqual(['spread']);
    },
  );

  it.each(['list.push(...(a ? [a] : []));', 'const all = [...list, ...others];', 'call(...list);'])(
    'allows %s',
    async (code) => {
      expect(lint(await loadRule('no-list-as-arguments.mjs'), code)).toEqual([]);
    },
  );
});

describe('explained-chinese', () => {
  const MANY = '一二三四五六七八九十'.repeat(3);

  it.each([`const WORDS = '${MANY}';`, `const PATTERN = /${MANY}/;`, `call(\`${MANY}\`);`])(
    'reports %s',
    async (code) => {
      expect(lint(await loadRule('explained-chinese.mjs'), code)).toEqual(['bare']);
    },
  );

  it.each([
    `const FEW = '一二三四五';`,
    `/** 一二三 */\nconst PATTERN = /${MANY}/;`,
    `const rows = [\n// 一二三\n'${MANY}'];`,
    `const row = { sample: '一二三', pattern: /${MANY}/ };`,
    `const message = { zh: '${MANY}', en: 'many' };`,
  ])('allows %s', async (code) => {
    expect(lint(await loadRule('explained-chinese.mjs'), code)).toEqual([]);
  });
});
