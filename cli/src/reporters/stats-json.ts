import type { Figures, UsedCliche } from '../../../core/src/index.js';
import { toPlainJson } from './display-width.js';
import type { DraftStats, ParagraphStats, SectionStats } from './draft-stats.js';

/** All drafts as one JSON array, one draft per line. */
export function reportStatsJson(drafts: readonly DraftStats[]): string {
  const rows = drafts.map((draft) => toPlainJson(JSON.stringify(toRow(draft))));
  return rows.length === 0 ? '[]\n' : `[\n${rows.join(',\n')}\n]\n`;
}

function toRow({ file, figures, sections, paragraphs, slogans }: DraftStats) {
  return {
    file,
    ...rounded(figures),
    sections: sections.map(toSection),
    paragraphs: paragraphs.map(toParagraph),
    slogans: slogans.map(toCliche),
  };
}

function toSection({ line, level, title, figures }: SectionStats) {
  return { line, level, title, ...rounded(figures) };
}

function toParagraph({ line, figures: { characters, density, hollowness } }: ParagraphStats) {
  return { line, characters, density: round(density), hollowness: round(hollowness) };
}

function toCliche({ phrase, kind, count, usual }: UsedCliche) {
  return { phrase, kind, count, usual: usual ?? null };
}

function rounded({ density, hollowness, ...counts }: Figures): Figures {
  return { ...counts, density: round(density), hollowness: round(hollowness) };
}

/** Rounds to four decimals: a share of a text of ten thousand characters has no more. */
function round(share: number): number {
  return Math.round(share * 10_000) / 10_000;
}
