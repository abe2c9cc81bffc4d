import type { Severity } from '../../../core/src/index.js';
import { toVisibleText } from './display-width.js';
import type { CheckedDraft } from './located-finding.js';

/** One line a finding, as compilers write them and editors read them: 讲话.txt:3:7: warning: 年份没有填写 [placeholder-year] */
export function reportGnu({ file, findings }: CheckedDraft): string {
  return findings
    .map(({ line, column, severity, message, rule }) => {
      const place = `${toVisibleText(file)}:${line}:${column}`;
      return `${place}: ${NAMES[severity]}: ${toVisibleText(message)} [${rule}]\n`;
    })
    .join('');
}

/** What editors know. */
const NAMES: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  information: 'info',
  hint: 'note',
};
