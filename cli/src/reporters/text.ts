import type { Locale, Severity } from '../../../core/src/index.js';
import { MESSAGES, type Messages } from '../messages.js';
import { toVisibleText } from './display-width.js';
import { excerpt } from './excerpt.js';
import { createPaint, type Paint } from './paint.js';
import type { CheckedDraft, LocatedFinding } from './located-finding.js';

/** How the text report is drawn. */
export interface TextStyle {
  readonly locale: Locale;
  readonly color: boolean;
  /** Width of the terminal in columns. */
  readonly width: number;
  /** How many findings of one rule are shown per file; the others are counted. */
  readonly perRule: number;
}

/** The findings of one draft as text: place, message, the line with carets, titles of fixes. */
export function reportText(draft: CheckedDraft, style: TextStyle): string {
  const page = createPage(draft, style);
  const counts = new Map<string, number>();
  const shown = draft.findings.filter(({ rule }) => {
    const count = (counts.get(rule) ?? 0) + 1;
    counts.set(rule, count);
    return count <= style.perRule;
  });
  const rest = [...counts].filter(([, count]) => count > style.perRule);
  const more = rest.map(([rule, count]) => page.messages.moreOfRule(rule, count - style.perRule));
  return [
    ...shown.map((finding) => `${showFinding(finding, page)}\n`),
    ...(more.length > 0 ? [`${page.paint.dim(more.join('；'))}\n\n`] : []),
  ].join('');
}

/** The last line of the report: the number of findings of each severity, or that there are none. */
export function summarizeText(
  files: number,
  counts: Readonly<Record<Severity, number>>,
  style: TextStyle,
): string {
  const { clean, summary } = MESSAGES[style.locale];
  const any = Object.values(counts).some((count) => count > 0);
  const paint = createPaint(style.color);
  return any ? `${paint.bold(summary(files, counts))}\n` : `${paint.green(clean(files))}\n`;
}

interface Page {
  readonly file: string;
  readonly lines: readonly string[];
  readonly messages: Messages;
  readonly paint: Paint;
  readonly width: number;
}

/** A line end: \r\n, \n or a lone \r. */
const LINE_END = /\r\n|\n|\r/u;

function createPage({ file, text, findings }: CheckedDraft, style: TextStyle): Page {
  return {
    file: toVisibleText(file),
    lines: findings.length > 0 ? text.split(LINE_END) : [],
    messages: MESSAGES[style.locale],
    paint: createPaint(style.color),
    width: style.width,
  };
}

function showFinding(finding: LocatedFinding, page: Page): string {
  const { line, column, severity, rule, message } = finding;
  const { paint, messages } = page;
  const tint = tintOf(severity, paint);
  const head = [
    paint.bold(
      finding.place ? `${page.file} ${finding.place.name}` : `${page.file}:${line}:${column}`,
    ),
    tint(messages.severity[severity]),
    paint.dim(rule),
    toVisibleText(message),
  ].join(' ');
  return [head, ...showSource(finding, page, tint), ...showNotes(finding, page)]
    .map((row) => `${row}\n`)
    .join('');
}

function showSource(finding: LocatedFinding, page: Page, tint: (text: string) => string): string[] {
  const { line, column, endLine, endColumn } = finding;
  const source = page.lines[line - 1] ?? '';
  const end = endLine > line ? source.length : endColumn - 1;
  const number = String(line).padStart(5);
  const gutter = ' '.repeat(number.length);
  const room = Math.max(page.width - number.length - 4, 20);
  const { text, caretIndent, caretWidth } = excerpt(source, { start: column - 1, end }, room);
  const until = endLine > line ? ` ${page.messages.untilLine(endLine)}` : '';
  return [
    `${page.paint.dim(`${number} │`)} ${text}`,
    `${page.paint.dim(`${gutter} │`)} ${' '.repeat(caretIndent)}${tint('^'.repeat(caretWidth) + until)}`,
  ];
}

/** A longer list of lines does not help a reader. */
const MAX_RELATED_LINES = 8;

function showNotes({ fixes, related, line }: LocatedFinding, page: Page): string[] {
  const gutter = `${' '.repeat(5)} ${page.paint.dim('│')} `;
  const others = new Set(related.map((spot) => spot.line).filter((other) => other !== line));
  const titles = fixes.map(({ title }) => toVisibleText(title)).join(' / ');
  return [
    ...(titles ? [gutter + page.paint.cyan(page.messages.fixes) + titles] : []),
    ...(others.size > 0
      ? [gutter + page.paint.dim(page.messages.related([...others].slice(0, MAX_RELATED_LINES)))]
      : []),
  ];
}

function tintOf(severity: Severity, paint: Paint): (text: string) => string {
  switch (severity) {
    case 'error':
      return paint.red;
    case 'warning':
      return paint.yellow;
    case 'information':
      return paint.blue;
    case 'hint':
      return paint.gray;
  }
}
