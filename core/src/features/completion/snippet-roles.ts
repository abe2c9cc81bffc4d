import type { Localized } from '../../rule/rule.js';

/** The function of a sentence in a speech. */
export type SnippetRole =
  | 'opening'
  | 'agenda'
  | 'achievement'
  | 'problem'
  | 'transition'
  | 'deployment'
  | 'requirement'
  | 'safeguard'
  | 'pledge'
  | 'appeal'
  | 'closing';

/** Every role with its name for the writer, in the order of a speech. */
export const SNIPPET_ROLES: Readonly<Record<SnippetRole, Localized>> = {
  opening: { zh: '开头', en: 'opening' },
  agenda: { zh: '会议任务', en: 'agenda' },
  achievement: { zh: '成绩', en: 'achievements' },
  problem: { zh: '问题', en: 'problems' },
  transition: { zh: '过渡', en: 'transition' },
  deployment: { zh: '部署', en: 'deployment' },
  requirement: { zh: '要求', en: 'requirements' },
  safeguard: { zh: '保障', en: 'safeguards' },
  pledge: { zh: '表态', en: 'pledge' },
  appeal: { zh: '号召', en: 'appeal' },
  closing: { zh: '结尾', en: 'closing' },
};

/** Whether the value is the name of a role. */
export function isSnippetRole(text: unknown): text is SnippetRole {
  return typeof text === 'string' && Object.hasOwn(SNIPPET_ROLES, text);
}
