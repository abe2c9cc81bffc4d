import { type Locale, REUSE_ID, REUSE_TITLE, rules } from '../../core/src/index.js';

/** The title of a rule, or of the reuse hints, by its id; an unknown id is returned as it is. */
export function ruleTitle(id: string, locale: Locale): string {
  if (id === REUSE_ID) return REUSE_TITLE[locale];
  return rules.find(({ meta }) => meta.id === id)?.meta.title[locale] ?? id;
}
