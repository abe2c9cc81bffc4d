import {
  type Figures,
  type Locale,
  phraseFigures,
  phraseHollowness,
  phrasePlaceholders,
  smallest,
} from '../../../core/src/index.js';
import { alignColumns, type Cell } from './columns.js';
import { toVisibleText } from './display-width.js';
import type { DraftStats, SectionStats } from './draft-stats.js';
import { excerpt } from './excerpt.js';

export interface StatsStyle {
  readonly locale: Locale;
  /** Width of the terminal in columns. */
  readonly width: number;
}

/** One block per draft: its figures, those of its sections, its clichés. */
export function reportStatsText(drafts: readonly DraftStats[], style: StatsStyle): string {
  return drafts.map((draft) => reportDraft(draft, style)).join('\n');
}

function reportDraft({ file, figures, sections, slogans }: DraftStats, style: StatsStyle): string {
  const { locale } = style;
  const words = WORDS[locale];
  const phrases = [phraseFigures(figures), phraseHollowness(figures), phrasePlaceholders(figures)];
  const line = phrases.flatMap((phrase) => (phrase ? [phrase[locale]] : [])).join(' · ');
  const top = smallest(sections.map(({ level }) => level));
  const sectionRows = sections.map((section) => toRow(section, top, style));
  const cliches = slogans.filter(({ kind }) => kind !== 'clause');
  const clicheRows = cliches.map(({ phrase, count, usual }): Cell[] => [
    '',
    phrase,
    count,
    ...(usual === undefined ? [] : [usual]),
  ]);
  return [
    `${toVisibleText(file)}${words.colon}${line}\n`,
    ...(sections.length > 0 ? [alignColumns([['', ...words.figures], ...sectionRows])] : []),
    ...(cliches.length > 0 ? [alignColumns([['', ...words.slogans], ...clicheRows])] : []),
  ].join('');
}

interface Words {
  readonly colon: string;
  readonly figures: readonly string[];
  readonly slogans: readonly string[];
}

const WORDS: Readonly<Record<Locale, Words>> = {
  zh: {
    colon: '：',
    figures: ['行', '字数', '分钟', '套话', '虚实', '占位', '小标题'],
    slogans: ['用得最多的套话', '次数', '同类九成不超过'],
  },
  en: {
    colon: ': ',
    figures: ['line', 'characters', 'min', 'clichés', 'hollow', 'open', 'heading'],
    slogans: ['most frequent clichés', 'times', 'nine in ten at most'],
  },
};

/** Terminal columns left of the headings. */
const FIGURES_WIDTH = 44;
const SHORTEST_TITLE = 20;

/** Headings deeper than level `top` are indented. */
function toRow(
  { line, level, title, figures }: SectionStats,
  top: number,
  { width }: StatsStyle,
): Cell[] {
  const { characters, minutes, placeholders } = figures;
  const indent = '  '.repeat(level - top);
  const room = Math.max(width - FIGURES_WIDTH - indent.length, SHORTEST_TITLE);
  const { text } = excerpt(title, { start: 0, end: 0 }, room);
  return ['', line, characters, minutes, ...sharesOf(figures), placeholders, indent + text];
}

function sharesOf({ density, hollowness }: Figures): string[] {
  const hollow = Math.round(hollowness * 100);
  return [
    `${Math.round(density * 100)}%`.padStart(4),
    hollowness === 0 ? '' : `${hollow}:${100 - hollow}`,
  ];
}
