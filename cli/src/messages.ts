import type { Locale, Severity } from '../../core/src/index.js';

/** The texts of the CLI in reports; help and errors of the command line are Chinese only. */
export interface Messages {
  readonly severity: Readonly<Record<Severity, string>>;
  readonly fixes: string;
  readonly related: (lines: readonly number[]) => string;
  readonly untilLine: (line: number) => string;
  readonly moreOfRule: (rule: string, count: number) => string;
  readonly clean: (files: number) => string;
  readonly summary: (files: number, counts: Readonly<Record<Severity, number>>) => string;
}

/** Severities in the order they are listed, most severe first. */
export const SEVERITIES = ['error', 'warning', 'information', 'hint'] as const satisfies Severity[];

export const MESSAGES: Readonly<Record<Locale, Messages>> = {
  zh: {
    severity: { error: '错误', warning: '警告', information: '信息', hint: '提示' },
    fixes: '改法：',
    related: (lines) => `另见第 ${lines.join('、')} 行`,
    untilLine: (line) => `至第 ${line} 行`,
    moreOfRule: (rule, count) => `${rule} 另有 ${count} 处未列出`,
    clean: (files) => `检查了 ${files} 个文件，没有发现问题`,
    summary: (files, counts) => {
      const parts = listCounts(
        counts,
        (severity, count) => `${MESSAGES.zh.severity[severity]} ${count}`,
      );
      return `共 ${sum(counts)} 处：${parts.join('，')}（检查了 ${files} 个文件）`;
    },
  },
  en: {
    severity: { error: 'error', warning: 'warning', information: 'information', hint: 'hint' },
    fixes: 'Fixes: ',
    related: (lines) => `See also line ${lines.join(', ')}`,
    untilLine: (line) => `to line ${line}`,
    moreOfRule: (rule, count) => `${rule}: ${count} more not listed`,
    clean: (files) => `Files checked: ${files}, nothing found`,
    summary: (files, counts) => {
      const parts = listCounts(counts, (severity, count) => `${severity} ${count}`);
      return `Findings: ${sum(counts)} (${parts.join(', ')}), files checked: ${files}`;
    },
  },
};

function listCounts(
  counts: Readonly<Record<Severity, number>>,
  show: (severity: Severity, count: number) => string,
): string[] {
  return SEVERITIES.filter((severity) => counts[severity] > 0).map((severity) =>
    show(severity, counts[severity]),
  );
}

function sum(counts: Readonly<Record<Severity, number>>): number {
  return SEVERITIES.reduce((total, severity) => total + counts[severity], 0);
}
