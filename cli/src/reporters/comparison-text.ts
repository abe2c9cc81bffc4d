import {
  COMPARISON_GROUPS,
  type ComparisonItem,
  createLineMap,
  type DraftComparison,
  type Locale,
  phraseComparison,
  type Span,
} from '../../../core/src/index.js';
import type { WordPlace } from '../../../word/src/word-text.js';
import { alignColumns } from './columns.js';
import { toVisibleText } from './display-width.js';
import { phraseWordPlace } from './word-place.js';

/** Two drafts, the older first. */
export interface TwoDrafts {
  readonly old: string;
  readonly now: string;
}

/** Two drafts and their comparison, as reporters need them. */
export interface ComparedDrafts {
  /** As given on the command line. */
  readonly files: TwoDrafts;
  readonly texts: TwoDrafts;
  /** For Word documents: the place of each line of the text. */
  readonly places: {
    readonly old: readonly WordPlace[] | undefined;
    readonly now: readonly WordPlace[] | undefined;
  };
  readonly comparison: DraftComparison;
}

/** The comparison as a list, with the places in both drafts. */
export function reportComparisonText(
  { files, texts, places, comparison }: ComparedDrafts,
  locale: Locale,
): string {
  const { summary, items } = phraseComparison(texts, comparison);
  const name = {
    old: createPlaceNamer(texts.old, places.old, locale),
    now: createPlaceNamer(texts.now, places.now, locale),
  };
  const groups = [...new Set(items.map(({ group }) => group))];
  const title = `${toVisibleText(files.old)} → ${toVisibleText(files.now)}`;
  const blocks = groups.map((group) => {
    const members = items.filter((item) => item.group === group);
    const rows = members.map((item) => toRow(item, name, locale));
    return `\n${COMPARISON_GROUPS[group][locale]}\n${alignColumns(dropEmptyColumns(rows))}`;
  });
  return [`${title}\n${summary[locale]}\n`, ...blocks].join('');
}

type NamePlace = (span: Span) => string;

/** The cells of an item: label, place in the old draft, place in the new one, text. */
function toRow(
  { label, text, old, new: now }: ComparisonItem,
  name: { readonly old: NamePlace; readonly now: NamePlace },
  locale: Locale,
): readonly string[] {
  const words = WORDS[locale];
  return [
    '',
    label[locale],
    old ? words.old + name.old(old) : '',
    now ? words.now + name.now(now) : '',
    text,
  ];
}

/** Names a place by its line, counted from 1, or by the paragraph of a Word document. */
function createPlaceNamer(
  text: string,
  places: readonly WordPlace[] | undefined,
  locale: Locale,
): NamePlace {
  const lines = createLineMap(text);
  return ({ start }) => {
    const { line } = lines.positionAt(start);
    const place = places?.[line];
    return place ? phraseWordPlace(place, locale) : WORDS[locale].line(line + 1);
  };
}

/** Open years have no place in the old draft, so that column is empty; the first column is the indentation. */
function dropEmptyColumns(rows: readonly (readonly string[])[]): readonly (readonly string[])[] {
  return rows.map((row) =>
    row.filter((_, column) => column === 0 || rows.some((other) => other[column] !== '')),
  );
}

const WORDS = {
  zh: { old: '旧稿', now: '新稿', line: (line: number) => `第 ${line} 行` },
  en: { old: 'old ', now: 'new ', line: (line: number) => `line ${line}` },
} as const;
