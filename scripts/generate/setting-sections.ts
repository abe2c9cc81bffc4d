import type { Localized, Rule, RuleMeta } from '../../core/src/index.js';
import { GENERAL_SETTINGS, type GeneralSetting } from '../general-settings.js';
import { byCategory, SEVERITIES } from './categories.js';
import { optionSchema } from './option-schema.js';

/** A text with its key in `package.nls.json`. */
export interface Text {
  readonly key: string;
  readonly text: Localized;
}

/** A setting of the editor, with texts in both languages. */
export interface Setting {
  /** With the leading `biganzi.`. */
  readonly name: string;
  readonly scope: GeneralSetting['scope'];
  readonly schema: Readonly<Record<string, unknown>>;
  readonly description: Text;
  readonly values: readonly Text[];
  readonly patternError?: Text;
}

/** A titled part of the settings page. */
export interface SettingSection {
  readonly title: Text;
  readonly settings: readonly Setting[];
}

/** Every setting of the editor: the general ones, then the rules by category. */
export function settingSections(rules: readonly Rule[]): readonly SettingSection[] {
  const general = {
    title: { key: 'config.section.general', text: { zh: '通用', en: 'General' } },
    settings: GENERAL_SETTINGS.map(generalSetting),
  };
  const sections = byCategory(rules).map(({ category, title, rules: ofCategory }) => ({
    title: { key: `config.section.${category}`, text: title },
    settings: ofCategory.flatMap(({ meta }) => [severitySetting(meta), ...optionSettings(meta)]),
  }));
  return [general, ...sections];
}

function generalSetting(setting: GeneralSetting): Setting {
  const { name, scope, schema, description, values = [], patternError } = setting;
  const key = `config.${name}`;
  const names = Array.isArray(schema.enum) ? schema.enum.map(String) : [];
  return {
    name: `biganzi.${name}`,
    scope,
    schema,
    description: { key, text: description },
    values: values.map((text, index) => ({ key: `${key}.${names[index] ?? ''}`, text })),
    ...(patternError && { patternError: { key: `${key}.patternError`, text: patternError } }),
  };
}

function severitySetting({ id, title, basis, severity }: RuleMeta): Setting {
  const text = {
    zh: `${title.zh}（依据：${basis}）`,
    en: `${title.en} (basis: ${basis})`,
  };
  return {
    name: `biganzi.severity.${id}`,
    scope: 'resource',
    schema: { type: 'string', enum: Object.keys(SEVERITIES), default: severity },
    description: { key: `config.severity.${id}`, text },
    values: Object.entries(SEVERITIES).map(([name, level]) => ({
      key: `config.level.${name}`,
      text: level,
    })),
  };
}

function optionSettings({ id, options }: RuleMeta): readonly Setting[] {
  return Object.entries(options).map(([name, option]) => ({
    name: `biganzi.options.${id}.${name}`,
    scope: 'resource',
    schema: optionSchema(option),
    description: { key: `config.options.${id}.${name}`, text: option.description },
    values: [],
  }));
}
