import type { Localized, Rule, RuleMeta, SeveritySetting } from '../../core/src/index.js';

export type RuleCategory = RuleMeta['category'];

/** Titles of the categories, in the order in which pages and settings show them. */
export const CATEGORIES: Readonly<Record<RuleCategory, Localized>> = {
  structure: { zh: '层次结构', en: 'Structure' },
  leftovers: { zh: '占位与残留', en: 'Leftovers' },
  timeliness: { zh: '时效', en: 'Timeliness' },
  cliches: { zh: '套话', en: 'Clichés' },
  wording: { zh: '提法', en: 'Wording' },
  marks: { zh: '标点与数字', en: 'Punctuation and numerals' },
};

/** Display names of the severities. */
export const SEVERITIES: Readonly<Record<SeveritySetting, Localized>> = {
  off: { zh: '关闭', en: 'Off' },
  hint: { zh: '提示', en: 'Hint' },
  information: { zh: '信息', en: 'Information' },
  warning: { zh: '警告', en: 'Warning' },
  error: { zh: '错误', en: 'Error' },
};

/** The categories that have rules, each with its rules. */
export function byCategory(rules: readonly Rule[]): readonly {
  readonly category: RuleCategory;
  readonly title: Localized;
  readonly rules: readonly Rule[];
}[] {
  const categories = Object.entries(CATEGORIES) as [RuleCategory, Localized][]; // the keys of a Record
  return categories
    .map(([category, title]) => ({
      category,
      title,
      rules: rules.filter(({ meta }) => meta.category === category),
    }))
    .filter((section) => section.rules.length > 0);
}
