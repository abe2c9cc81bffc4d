import { findOptionProblem } from '../rule/options.js';
import type { Localized, Rule, SeveritySetting } from '../rule/rule.js';
import type { Strictness } from '../lexicon/types.js';
import type { Locale, Settings, SettingsProblem } from './types.js';

/** The valid part of a layer; settings that it does not have are absent or empty. */
export interface LayerContents extends Omit<Settings, 'locale' | 'lexicon' | 'strictness'> {
  readonly locale?: Locale;
  readonly strictness?: Strictness;
}

/** A problem in a layer, without the index of the layer. */
export type LayerProblem = Omit<SettingsProblem, 'layer'>;

/** Validates a layer: returns its valid part, and a problem for every other value. */
export function readLayer(
  layer: unknown,
  known: readonly Rule[],
): { readonly contents: LayerContents; readonly problems: readonly LayerProblem[] } {
  const problems: LayerProblem[] = [];
  const reading: Reading = {
    rules: new Map(known.map((rule) => [rule.meta.id, rule])),
    report: (path, message, at = 'value') => problems.push({ path, at, message }),
  };
  const values = new Map(entriesOf(layer, [], reading));
  for (const key of values.keys()) {
    if (!KEYS.has(key)) reading.report([key], unknown('设置项', 'setting', key), 'key');
  }
  readExtends(values.get('extends'), reading);

  const locale = readLocale(values.get('locale'), reading);
  const strictness = readStrictness(values.get('strictness'), reading);
  const contents: LayerContents = {
    severity: readSeverities(values.get('rules'), reading),
    options: readOptions(values.get('options'), reading),
    terms: readWords(values.get('terms'), ['terms'], reading),
    cliches: readWords(values.get('cliches'), ['cliches'], reading),
    fixedExpressions: readWords(values.get('fixedExpressions'), ['fixedExpressions'], reading),
    placeholders: readPlaceholders(values.get('placeholders'), reading),
    ...(locale && { locale }),
    ...(strictness && { strictness }),
  };
  return { contents, problems };
}

const KEYS: ReadonlySet<string> = new Set([
  ...[
    '$schema',
    'extends',
    'rules',
    'options',
    'terms',
    'cliches',
    'fixedExpressions',
    'placeholders',
    'locale',
    'strictness',
  ],
]);

interface Reading {
  readonly rules: ReadonlyMap<string, Rule>;
  report(path: readonly string[], message: Localized, at?: 'key' | 'value'): void;
}

function readSeverities(value: unknown, reading: Reading): Settings['severity'] {
  const usable = entriesOf(value, ['rules'], reading).flatMap(([id, severity]) => {
    const path = ['rules', id];
    if (!reading.rules.has(id)) reading.report(path, unknown('规则', 'rule', id), 'key');
    else if (isSeverity(severity)) return [[id, severity] as const];
    else reading.report(path, NO_SEVERITY);
    return [];
  });
  return Object.fromEntries(usable);
}

function readOptions(value: unknown, reading: Reading): Settings['options'] {
  const usable = entriesOf(value, ['options'], reading).flatMap(([id, options]) => {
    const rule = reading.rules.get(id);
    if (rule) return [[id, readOptionsOf(rule, options, reading)] as const];
    reading.report(['options', id], unknown('规则', 'rule', id), 'key');
    return [];
  });
  return Object.fromEntries(usable);
}

function readOptionsOf({ meta }: Rule, value: unknown, reading: Reading): Record<string, unknown> {
  const usable = entriesOf(value, ['options', meta.id], reading).filter(([name, given]) => {
    const path = ['options', meta.id, name];
    const option = Object.hasOwn(meta.options, name) ? meta.options[name] : undefined;
    if (!option) {
      reading.report(path, unknown('选项', 'option', name), 'key');
      return false;
    }
    const problem = findOptionProblem(option, given);
    if (problem) reading.report(path, problem);
    return !problem;
  });
  return Object.fromEntries(usable);
}

function readWords(value: unknown, path: readonly string[], reading: Reading): readonly string[] {
  if (value === undefined) return [];
  if (!Array.isArray(value)) {
    reading.report(path, { zh: '应当是词语的列表', en: 'Must be a list of words' });
    return [];
  }
  if (value.length > MOST_WORDS) reading.report(path, TOO_MANY_WORDS);
  return value.slice(0, MOST_WORDS).flatMap((word: unknown, index) => {
    if (typeof word === 'string' && word !== '' && word.length <= LONGEST_WORD) return [word];
    const isLong = typeof word === 'string' && word !== '';
    reading.report([...path, String(index)], isLong ? LONG_WORD : NO_WORD);
    return [];
  });
}

/** The most words in one list; an office has dozens of its own, the shipped lexicon some thousands. */
const MOST_WORDS = 20_000;
/** The longest word, in UTF-16 units; a cliché with its gaps has at most thirty. */
const LONGEST_WORD = 200;

function readPlaceholders(value: unknown, reading: Reading): Settings['placeholders'] {
  const usable = entriesOf(value, ['placeholders'], reading).flatMap(([name, text]) => {
    if (typeof text === 'string') return [[name, text] as const];
    reading.report(['placeholders', name], { zh: '应当是文字', en: 'Must be a text' });
    return [];
  });
  return Object.fromEntries(usable);
}

function readLocale(value: unknown, reading: Reading): Locale | undefined {
  if (value === undefined || value === 'zh' || value === 'en') return value;
  reading.report(['locale'], { zh: '应当是 "zh" 或 "en"', en: 'Must be "zh" or "en"' });
  return undefined;
}

function readStrictness(value: unknown, reading: Reading): Strictness | undefined {
  if (value === undefined || value === 'loose' || value === 'normal' || value === 'strict')
    return value;
  reading.report(['strictness'], {
    zh: '应当是 "loose"、"normal" 或 "strict"',
    en: 'Must be "loose", "normal" or "strict"',
  });
  return undefined;
}

/** Validates `extends`, one file or several; `configuration.ts` loads them. */
function readExtends(value: unknown, reading: Reading): void {
  if (value === undefined || typeof value === 'string') return;
  readWords(value, ['extends'], reading);
}

function entriesOf(
  value: unknown,
  path: readonly string[],
  reading: Reading,
): readonly (readonly [string, unknown])[] {
  if (value === undefined) return [];
  if (isRecord(value)) return Object.entries(value);
  reading.report(path, { zh: '应当是对象 { … }', en: 'Must be an object { … }' });
  return [];
}

/** Whether the value is a JSON object, not `null` or a list. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const SEVERITIES: readonly unknown[] = [
  'off',
  'hint',
  'information',
  'warning',
  'error',
] satisfies SeveritySetting[];

function isSeverity(value: unknown): value is SeveritySetting {
  return SEVERITIES.includes(value);
}

const NO_SEVERITY: Localized = {
  zh: '应当是 "off"、"hint"、"information"、"warning" 或 "error"',
  en: 'Must be "off", "hint", "information", "warning" or "error"',
};
const TOO_MANY_WORDS: Localized = {
  zh: `词语太多，只用前 ${MOST_WORDS} 个`,
  en: `Too many words: the first ${MOST_WORDS} are used`,
};
const LONG_WORD: Localized = {
  zh: `太长，应当不超过 ${LONGEST_WORD} 字`,
  en: `Too long: at most ${LONGEST_WORD} characters`,
};
const NO_WORD: Localized = { zh: '应当是非空的文字', en: 'Must be a text that is not empty' };

function unknown(zh: string, en: string, name: string): Localized {
  return { zh: `没有这个${zh}：${name}`, en: `Unknown ${en}: ${name}` };
}
