import { hasTag, type RuleTag } from '../rule/rule.js';
import { rules } from './index.js';

/** The ids of the rules with this tag. */
export function rulesTagged(tag: RuleTag): ReadonlySet<string> {
  return new Set(rules.filter((rule) => hasTag(rule, tag)).map(({ meta }) => meta.id));
}
