import { EMPTY_LEXICON } from '../lexicon/types.js';
import { describe, expect, test } from 'vitest';
import { defineRule, type Rule } from '../rule/rule.js';
import { settingsFromEditor } from './editor-settings.js';
import { resolveSettings, type SettingsLayer } from './settings.js';

const title = { zh: '示例', en: 'Example' };
const about = { title, category: 'cliches', basis: '惯例', fix: 'none' } as const;
const known: readonly Rule[] = [
  defineRule({
    meta: { ...about, id: 'plain', severity: 'warning', options: {} },
    check: () => [],
  }),
  defineRule({
    meta: {
      ...about,
      id: 'tunable',
      severity: 'hint',
      options: {
        allowance: { type: 'number', default: 3, minimum: 1, description: title },
        strict: { type: 'boolean', default: false, description: title },
        except: { type: 'words', default: ['同志'], description: title },
      },
    },
    check: () => [],
  }),
];

function settingsOf(...layers: SettingsLayer[]) {
  const { settings, problems } = resolveSettings(layers, known);
  expect(problems).toEqual([]);
  return settings;
}

/** The problems in the form `layer path at: message`. */
function checkProblems(...layers: SettingsLayer[]): readonly string[] {
  return resolveSettings(layers, known).problems.map(
    ({ layer, path, at, message }) => `${String(layer)} ${path.join('.')} ${at}: ${message.zh}`,
  );
}

test('without layers every rule and option has its default', () => {
  expect(settingsOf()).toEqual({
    severity: { plain: 'warning', tunable: 'hint' },
    options: { plain: {}, tunable: { allowance: 3, strict: false, except: ['同志'] } },
    locale: 'zh',
    terms: [],
    cliches: [],
    strictness: 'normal',
    placeholders: {},
    fixedExpressions: [],
    lexicon: EMPTY_LEXICON,
  });
});

test('a stronger layer replaces rule by rule and option by option; allowed words are merged', () => {
  const settings = settingsOf(
    {
      rules: { plain: 'error', tunable: 'error' },
      options: { tunable: { allowance: 5, strict: true } },
      terms: ['甲', '乙'],
      placeholders: { '**区': '东城区', '××': '王' },
      locale: 'en',
    },
    {
      $schema: './schema.json',
      extends: ['./base.json'],
      rules: { tunable: 'off' },
      options: { tunable: { allowance: 1 } },
      terms: ['乙', '丙'],
      placeholders: { '**区': '西城区' },
      cliches: ['走深走实'],
      strictness: 'strict',
      fixedExpressions: [],
    },
  );
  expect(settings).toEqual({
    severity: { plain: 'error', tunable: 'off' },
    options: { plain: {}, tunable: { allowance: 1, strict: true, except: ['同志'] } },
    locale: 'en',
    terms: ['甲', '乙', '丙'],
    cliches: ['走深走实'],
    strictness: 'strict',
    placeholders: { '**区': '西城区', '××': '王' },
    fixedExpressions: [],
    lexicon: EMPTY_LEXICON,
  });
});

describe('invalid settings are reported and the rest applies', () => {
  test('unknown names', () => {
    const layer = {
      colour: 1,
      rules: { 'no-such': 'off', plain: 'off' },
      options: { 'no-such': {}, tunable: { depth: 1, allowance: 2 } },
    };
    expect(checkProblems({}, layer)).toEqual([
      '1 colour key: 没有这个设置项：colour',
      '1 rules.no-such key: 没有这个规则：no-such',
      '1 options.no-such key: 没有这个规则：no-such',
      '1 options.tunable.depth key: 没有这个选项：depth',
    ]);
    const { settings } = resolveSettings([layer], known);
    expect(settings.severity).toEqual({ plain: 'off', tunable: 'hint' });
    expect(settings.options.tunable).toMatchObject({ allowance: 2 });
  });

  test('values of the wrong kind', () => {
    const layer = {
      extends: 1,
      rules: { plain: 'loud', tunable: 'error' },
      options: { plain: [], tunable: { allowance: 0, strict: 'yes', except: ['甲', 2] } },
      terms: ['甲', '', 3],
      cliches: '甲',
      fixedExpressions: [1],
      placeholders: { '**区': 1, '××': '王' },
      locale: 'de',
      strictness: 'harsh',
    };
    expect(checkProblems(layer)).toEqual([
      '0 extends value: 应当是词语的列表',
      '0 locale value: 应当是 "zh" 或 "en"',
      '0 strictness value: 应当是 "loose"、"normal" 或 "strict"',
      '0 rules.plain value: 应当是 "off"、"hint"、"information"、"warning" 或 "error"',
      '0 options.plain value: 应当是对象 { … }',
      '0 options.tunable.allowance value: 不能小于 1',
      '0 options.tunable.strict value: 应当是 true 或 false',
      '0 options.tunable.except value: 应当是词语的列表',
      '0 terms.1 value: 应当是非空的文字',
      '0 terms.2 value: 应当是非空的文字',
      '0 cliches value: 应当是词语的列表',
      '0 fixedExpressions.0 value: 应当是非空的文字',
      '0 placeholders.**区 value: 应当是文字',
    ]);
    const { settings } = resolveSettings([layer], known);
    expect(settings).toMatchObject({
      severity: { plain: 'warning', tunable: 'error' },
      terms: ['甲'],
      placeholders: { '××': '王' },
      locale: 'zh',
    });
    expect(settings.options.tunable).toEqual({ allowance: 3, strict: false, except: ['同志'] });
  });

  test.each([null, 1, 'off', []])('a layer that is no object: %j', (layer) => {
    expect(checkProblems(layer)).toEqual(['0  value: 应当是对象 { … }']);
  });

  test.each([Number.NaN, Number.POSITIVE_INFINITY, '3'])('%s is no number', (allowance) => {
    expect(checkProblems({ options: { tunable: { allowance } } })).toEqual([
      '0 options.tunable.allowance value: 应当是数字',
    ]);
  });

  test('names of properties that every object inherits', () => {
    const layer: unknown = JSON.parse(
      '{"rules":{"__proto__":"off","toString":"off"},"options":{"tunable":{"constructor":1}},"placeholders":{"__proto__":"甲"}}',
    );
    const { settings, problems } = resolveSettings([layer], known);
    expect(problems.map(({ path }) => path.at(-1))).toEqual([
      '__proto__',
      'toString',
      'constructor',
    ]);
    expect(Object.entries(settings.placeholders)).toEqual([['__proto__', '甲']]);
  });
});

test('the section of the editor becomes a layer', () => {
  const section = {
    activation: 'auto',
    documentDate: '2026',
    trace: { server: 'off' },
    severity: { plain: 'off' },
    options: { tunable: { strict: true } },
    terms: ['甲'],
    placeholders: null,
    locale: 'en',
  };
  expect(settingsFromEditor(section)).toEqual({
    rules: { plain: 'off' },
    options: { tunable: { strict: true } },
    terms: ['甲'],
    locale: 'en',
  });
  expect([undefined, null, 'auto', []].map(settingsFromEditor)).toEqual([{}, {}, {}, {}]);
});
