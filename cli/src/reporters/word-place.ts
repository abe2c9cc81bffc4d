import type { Locale } from '../../../core/src/index.js';
import type { WordPlace } from '../../../word/src/word-text.js';
import type { LocatedFinding } from './located-finding.js';

/** The text of a draft; `places` is set for a Word document. */
interface PlacedText {
  readonly text: string;
  readonly places: readonly WordPlace[] | undefined;
  readonly locale: Locale;
}

/** Adds the place in words to findings of a Word document; returns others unchanged. */
export function placeInWord(
  findings: readonly LocatedFinding[],
  { text, places, locale }: PlacedText,
): readonly LocatedFinding[] {
  if (!places) return findings;
  const lines = text.split('\n');
  return findings.map((finding) => {
    const { line, column, endLine, endColumn } = finding;
    const place = places[line - 1];
    if (!place) return finding;
    const end = endLine > line ? undefined : endColumn - 1;
    const quote = shorten((lines[line - 1] ?? '').slice(column - 1, end));
    return { ...finding, place: { name: phraseWordPlace(place, locale), quote } };
  });
}

/** Longest quotation in characters, enough to search for it. */
const MOST_QUOTED = 40;

function shorten(text: string): string {
  const characters = [...text];
  if (characters.length <= MOST_QUOTED) return text;
  return `${characters.slice(0, MOST_QUOTED).join('')}…`;
}

/** The place of a line in a Word document in words, because Word has no line numbers. */
export function phraseWordPlace(place: WordPlace, locale: Locale): string {
  return locale === 'zh' ? inChinese(place) : inEnglish(place);
}

function inChinese(place: WordPlace): string {
  switch (place.kind) {
    case 'paragraph':
      return `第 ${place.number} 段`;
    case 'table':
      return `表 ${place.table} 第 ${place.row} 行`;
    case 'footnote':
      return `脚注 ${place.number}`;
    case 'endnote':
      return `尾注 ${place.number}`;
    case 'textBox':
      return '文本框';
  }
}

function inEnglish(place: WordPlace): string {
  switch (place.kind) {
    case 'paragraph':
      return `paragraph ${place.number}`;
    case 'table':
      return `table ${place.table}, row ${place.row}`;
    case 'footnote':
    case 'endnote':
      return `${place.kind} ${place.number}`;
    case 'textBox':
      return 'text box';
  }
}
