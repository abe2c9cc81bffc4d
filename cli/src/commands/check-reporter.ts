import { type Locale, rules, type Severity } from '../../../core/src/index.js';
import { version } from '../../../package.json';
import type { Output } from '../output.js';
import { reportGnu } from '../reporters/gnu.js';
import { reportJson } from '../reporters/json.js';
import type { CheckedDraft } from '../reporters/located-finding.js';
import { reportSarif } from '../reporters/sarif.js';
import { reportText, summarizeText, type TextStyle } from '../reporters/text.js';
import { toRulePage } from '../rule-page.js';
import type { CheckOptions } from './check-options.js';

/** Takes checked drafts one by one; text and gnu are written at once, the other formats at the end. */
export interface Reporter {
  readonly files: number;
  readonly counts: Readonly<Record<Severity, number>>;
  /** `locale` is that of the settings that apply to the draft. */
  add(draft: CheckedDraft, locale: Locale): void;
  end(): void;
}

/** Creates the reporter of the chosen format. `problems`, what could not be checked, is read only at the end. */
export function createReporter(
  options: CheckOptions,
  output: Output,
  problems: readonly string[],
): Reporter {
  const counts: Record<Severity, number> = { error: 0, warning: 0, information: 0, hint: 0 };
  const style = { color: options.color, width: output.width, perRule: options.perRule };
  const format = createFormat(options.format, output, style, problems);
  let files = 0;
  let lastLocale: Locale = options.locale ?? 'zh';
  return {
    get files() {
      return files;
    },
    counts,
    add(draft, locale) {
      files += 1;
      lastLocale = locale;
      for (const { severity } of draft.findings) counts[severity] += 1;
      format.add(draft, locale);
    },
    end: () => format.end(files, counts, lastLocale),
  };
}

interface Format {
  add(draft: CheckedDraft, locale: Locale): void;
  end(files: number, counts: Readonly<Record<Severity, number>>, locale: Locale): void;
}

function createFormat(
  name: CheckOptions['format'],
  output: Output,
  style: Omit<TextStyle, 'locale'>,
  problems: readonly string[],
): Format {
  if (name === 'text') {
    return {
      add: (draft, locale) => output.write(reportText(draft, { ...style, locale })),
      end(files, counts, locale) {
        if (files > 0) output.write(summarizeText(files, counts, { ...style, locale }));
      },
    };
  }
  if (name === 'gnu') {
    return { add: (draft) => output.write(reportGnu(draft)), end: () => undefined };
  }
  const drafts: CheckedDraft[] = [];
  const add = (draft: CheckedDraft) => void drafts.push(draft);
  if (name === 'json') return { add, end: () => output.write(reportJson(drafts)) };
  const context = { version, rules, pageOf: toRulePage, problems };
  return { add, end: () => output.write(reportSarif(drafts, context)) };
}
