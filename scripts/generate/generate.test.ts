import { describe, expect, test } from 'vitest';
import type { Rule } from '../../core/src/index.js';
import { parseExamples } from './examples.js';
import { toManifest, toMessages } from './manifest.js';
import { toOverview, toRulePage } from './pages.js';
import { toRulesIndex } from './rules-index.js';
import { toSchema } from './schema.js';
import { settingSections } from './setting-sections.js';

const check = () => [];
const RULES: readonly Rule[] = [
  {
    reads: 'document',
    check,
    meta: {
      id: 'cliche-repeat',
      title: { zh: '口号不反复', en: 'Slogans are not repeated' },
      category: 'cliches',
      severity: 'information',
      basis: '惯例',
      fix: 'none',
      options: {
        allowance: {
          type: 'number',
          default: 3,
          minimum: 1,
          description: { zh: '允许几次', en: 'How often' },
        },
        except: {
          type: 'words',
          default: ['同志'],
          description: { zh: '不算的词语', en: 'Words that do not count' },
        },
      },
    },
  },
  {
    reads: 'paragraph',
    check,
    meta: {
      id: 'quote-style',
      title: { zh: '用弯引号', en: 'Curly quotes' },
      category: 'marks',
      severity: 'off',
      basis: 'GB/T 15834—2011 4.8',
      fix: 'safe',
      options: {},
    },
  },
];
const sections = settingSections(RULES);

test('the registry imports every rule under a unique name', () => {
  expect(toRulesIndex(RULES)).toContain(
    "import clicheRepeat from './cliche-repeat/rule.js';\nimport quoteStyle from './quote-style/rule.js';",
  );
  expect(toRulesIndex(RULES)).toContain('readonly Rule[] = [clicheRepeat, quoteStyle];');
});

describe('the manifest', () => {
  const manifest = toManifest('{"name":"x","contributes":{"commands":[1]},"scripts":{}}', sections);
  const { name, contributes, scripts } = JSON.parse(manifest) as {
    name: string;
    scripts: object;
    contributes: {
      commands: unknown;
      jsonValidation: unknown;
      configuration: { title: string; properties: Record<string, object> }[];
    };
  };
  const properties = Object.assign({}, ...contributes.configuration.map((one) => one.properties));

  test('keeps fields that are not generated', () => {
    expect({ name, scripts, commands: contributes.commands }).toEqual({
      name: 'x',
      scripts: {},
      commands: [1],
    });
  });

  test('has a section for each category with rules', () => {
    expect(contributes.configuration.map(({ title }) => title)).toEqual([
      '%config.section.general%',
      '%config.section.cliches%',
      '%config.section.marks%',
    ]);
  });

  test('has a severity for each rule and a setting for each option', () => {
    expect(properties).toMatchObject({
      'biganzi.severity.quote-style': {
        enum: ['off', 'hint', 'information', 'warning', 'error'],
        default: 'off',
        markdownDescription: '%config.severity.quote-style%',
      },
      'biganzi.options.cliche-repeat.allowance': { type: 'number', minimum: 1, default: 3 },
      'biganzi.options.cliche-repeat.except': { type: 'array', default: ['同志'] },
      'biganzi.activation': { default: 'auto' },
    });
  });

  test('refers only to texts that the messages of both languages contain', () => {
    const named = [...manifest.matchAll(/"%(?<key>[^%]+)%"/gu)].map(({ groups }) => groups?.key);
    for (const locale of ['zh', 'en'] as const) {
      const messages = JSON.parse(toMessages('{}', sections, locale)) as object;
      expect(new Set(Object.keys(messages))).toEqual(new Set(named));
      expect(Object.values(messages).filter((text) => text === '')).toEqual([]);
    }
  });
});

test('keeps other messages in order and replaces the generated ones', () => {
  const before = '{"b":"2","config.severity.gone":"x","a":"1"}';
  const messages = JSON.parse(toMessages(before, sections, 'zh')) as Record<string, string>;
  expect(Object.keys(messages).slice(0, 2)).toEqual(['b', 'a']);
  expect(messages['config.severity.gone']).toBeUndefined();
  expect(messages['config.severity.quote-style']).toBe('用弯引号（依据：GB/T 15834—2011 4.8）');
});

test('the schema allows only known rules and options', () => {
  expect(JSON.parse(toSchema(RULES))).toMatchObject({
    additionalProperties: false,
    properties: {
      rules: { additionalProperties: false, properties: { 'quote-style': { default: 'off' } } },
      options: {
        properties: { 'cliche-repeat': { properties: { allowance: { minimum: 1 } } } },
      },
    },
  });
});

describe('a page', () => {
  const write = (page: string) =>
    toRulePage(page, RULES[0]!, (markdown) => Promise.resolve(markdown + '\n'));

  test('gets its header in place of its own title', async () => {
    const page = await write('# 旧标题\n\n说明。\n');
    expect(page).toMatch(/^<!-- generated -->\n\n# 口号不反复\n/u);
    expect(page).toContain('| `allowance` | `3` | 允许几次 |');
    expect(page).toMatch(/<!-- \/generated -->\n\n说明。\n$/u);
    expect(page).not.toContain('旧标题');
  });

  test('keeps the text around the header, and is idempotent', async () => {
    const page = await write('前\n<!-- generated -->\n旧\n<!-- /generated -->\n\n后\n');
    expect(page).toMatch(/^前\n<!-- generated -->/u);
    expect(page).toMatch(/\n\n后\n$/u);
    expect(await write(page)).toBe(page);
  });
});

test('the overview links each rule in its category', () => {
  const overview = toOverview(RULES);
  expect(overview).toMatch(
    /## 套话[^#]*cliche-repeat\/README\.md[^#]*## 标点与数字[^#]*quote-style/u,
  );
});

test('examples are read with their kind, text and line', () => {
  const page =
    '说明\n\n```gongwen bad\n甲\n\n乙\n```\n\n```text\n丙\n```\n\n````gongwen good\n```\n````\n';
  expect(parseExamples(page)).toEqual([
    { kind: 'bad', text: '甲\n\n乙\n', line: 3 },
    { kind: 'good', text: '```\n', line: 13 },
  ]);
});
