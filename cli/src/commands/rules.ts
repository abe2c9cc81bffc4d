import { rules } from '../../../core/src/index.js';
import { MESSAGES } from '../messages.js';
import type { Output } from '../output.js';
import { toRulePage } from '../rule-page.js';

/** `biganzi rules`: prints every rule with its severity, title, basis and page. */
export function listRules(output: Output): void {
  for (const { meta } of rules) {
    const severity = meta.severity === 'off' ? '关闭' : MESSAGES.zh.severity[meta.severity];
    const basis = `（${meta.basis}）`;
    output.write(`${meta.id.padEnd(22)} ${severity}  ${meta.title.zh}${basis}\n`);
    output.write(`${' '.repeat(22)} ${toRulePage(meta.id)}\n`);
  }
}
