import { judgeDelivery, type Severity } from '../../../core/src/index.js';
import type { Output } from '../output.js';
import { toVisibleText } from '../reporters/display-width.js';
import type { Reporter } from './check-reporter.js';

/** A reporter that also counts the drafts that are not ready for delivery. */
export interface GateReporter extends Reporter {
  readonly refused: number;
}

/** Writes one sentence per draft: whether it is ready for delivery. */
export function createGateReporter(output: Output): GateReporter {
  const counts: Record<Severity, number> = { error: 0, warning: 0, information: 0, hint: 0 };
  let files = 0;
  let refused = 0;
  return {
    get files() {
      return files;
    },
    get refused() {
      return refused;
    },
    counts,
    add({ file, findings, document }, locale) {
      files += 1;
      for (const { severity } of findings) counts[severity] += 1;
      const { ready, sentence } = judgeDelivery(findings, document ? { document } : {});
      if (!ready) refused += 1;
      const colon = locale === 'zh' ? '：' : ': ';
      output.write(`${toVisibleText(file)}${colon}${sentence[locale]}\n`);
    },
    end: () => undefined,
  };
}
