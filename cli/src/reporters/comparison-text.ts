import {
  COMPARISON_GROUPS,
  type ComparisonItem,
  createLineMap,
  type DraftComparison,
  type LineMap,
  type Locale,
  phraseComparison,
  type Span,
} from '../../../core/src/index.js';
import { alignColumns } from './columns.js';
import { toVisibleText } from './display-width.js';

/** Two drafts, the older first. */
export interface TwoDrafts {
  readonly old: string;
  readonly now: string;
}

/** What is reported of two drafts. */
export interface ComparedDrafts {
  /** As they were named. */
  readonly files: TwoDrafts;
  readonly texts: TwoDrafts;
  readonly comparison: DraftComparison;
}

/** The comparison as a list, with the lines of both drafts. */
export function reportComparisonText(
  { files, texts, comparison }: ComparedDrafts,
  locale: Locale,
): string {
  const { summary, items } = phraseComparison(texts, comparison);
  const lines = { old: createLineMap(texts.old), now: createLineMap(texts.now) };
  const groups = [...new Set(items.map(({ group }) => group))];
  const title = `${toVisibleText(files.old)} → ${toVisibleText(files.now)}`;
  const blocks = groups.map((group) => {
    const members = items.filter((item) => item.group === group);
    const rows = members.map((item) => toRow(item, lines, locale));
    return `\n${COMPARISON_GROUPS[group][locale]}\n${alignColumns(dropEmptyColumns(rows))}`;
  });
  return [`${title}\n${summary[locale]}\n`, ...blocks].join('');
}

/** Label, place in the old draft, place in the new one, words. */
function toRow(
  { label, text, old, new: now }: ComparisonItem,
  lines: { readonly old: LineMap; readonly now: LineMap },
  locale: Locale,
): readonly string[] {
  const words = WORDS[locale];
  return [
    '',
    label[locale],
    old ? words.old(lineOf(old, lines.old)) : '',
    now ? words.now(lineOf(now, lines.now)) : '',
    text,
  ];
}

/** Years stand in the new draft only; the first column is the indentation. */
function dropEmptyColumns(rows: readonly (readonly string[])[]): readonly (readonly string[])[] {
  return rows.map((row) =>
    row.filter((_, column) => column === 0 || rows.some((other) => other[column] !== '')),
  );
}

function lineOf({ start }: Span, lines: LineMap): number {
  return lines.positionAt(start).line + 1;
}

const WORDS = {
  zh: {
    old: (line: number) => `旧稿第 ${line} 行`,
    now: (line: number) => `新稿第 ${line} 行`,
  },
  en: { old: (line: number) => `old line ${line}`, now: (line: number) => `new line ${line}` },
} as const;
