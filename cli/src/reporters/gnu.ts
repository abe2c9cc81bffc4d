import type { Severity } from '../../../core/src/index.js';
import { toVisibleText } from './display-width.js';
import type { CheckedDraft } from './located-finding.js';

/** One line per finding in the GNU format that editors parse: 讲话.txt:3:7: warning: 年份没有填写 [placeholder-year] */
export function reportGnu({ file, findings }: CheckedDraft): string {
  return findings
    .map(({ line, column, severity, message, rule }) => {
      const place = `${toVisibleText(file)}:${line}:${column}`;
      return `${place}: ${NAMES[severity]}: ${toVisibleText(message)} [${rule}]\n`;
    })
    .join('');
}

/** The severity names that editors recognise. */
const NAMES: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  information: 'info',
  hint: 'note',
};
