import type { Rule, RuleMeta } from '../../core/src/index.js';
import { SEVERITIES } from './categories.js';
import { optionSchema } from './option-schema.js';

type Schema = Readonly<Record<string, unknown>>;

/** The JSON schema of `.biganzirc.json`. Schemas cannot be localised, so it is in Chinese. */
export function toSchema(rules: readonly Rule[]): string {
  const metas = rules.map(({ meta }) => meta);
  const withOptions = metas.filter(({ options }) => Object.keys(options).length > 0);
  const schema = {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: '笔杆子（Biganzi）的设置',
    ...strictObject('', {
      $schema: { type: 'string' },
      extends: EXTENDS,
      rules: strictObject(
        '每条规则的级别',
        Object.fromEntries(metas.map((meta) => [meta.id, severitySchema(meta)])),
      ),
      options: strictObject(
        '规则的选项',
        Object.fromEntries(withOptions.map((meta) => [meta.id, optionsSchema(meta)])),
      ),
      ...GENERAL,
    }),
  };
  return JSON.stringify(schema, undefined, 2);
}

const WORD: Schema = { type: 'string', minLength: 1 };
const EXTENDS: Schema = {
  description: '先采用这些文件的设置；路径从本文件所在的文件夹算起',
  anyOf: [WORD, { type: 'array', items: WORD }],
};
const GENERAL: Schema = {
  locale: { description: '提示所用的语言', enum: ['zh', 'en'] },
  strictness: {
    description: '空话提示得多严：宽松、一般、严格',
    enum: ['loose', 'normal', 'strict'],
  },
  terms: wordList('允许的词语：含有这些词语的地方不提示'),
  cliches: wordList('本单位自己的套话，补充进词库'),
  fixedExpressions: wordList('本单位的固定提法'),
  placeholders: {
    description: '占位处填什么：左边是占位，右边是要填的文字',
    type: 'object',
    additionalProperties: { type: 'string' },
  },
};

function wordList(description: string): Schema {
  return { description, type: 'array', items: WORD };
}

function strictObject(description: string, properties: Schema): Schema {
  return {
    ...(description !== '' && { description }),
    type: 'object',
    properties,
    additionalProperties: false,
  };
}

function severitySchema({ title, severity }: RuleMeta): Schema {
  return {
    description: title.zh,
    enum: Object.keys(SEVERITIES),
    enumDescriptions: Object.values(SEVERITIES).map(({ zh }) => zh),
    default: severity,
  };
}

function optionsSchema({ title, options }: RuleMeta): Schema {
  const properties = Object.entries(options).map(
    ([name, option]) =>
      [name, { description: option.description.zh, ...optionSchema(option) }] as const,
  );
  return strictObject(title.zh, Object.fromEntries(properties));
}
