/** Numbers in sentences, and patterns of sentences in which all numbers are equal. */
import { bareWords } from '../../sentences/sentence-fingerprints.js';
import type { Span } from '../../text/span.js';
import { matchesOf } from '../../text/matches.js';

/** 3.2% 2026 20xx 1,200 二〇二六 三十: a single Chinese numeral is usually not a number (统一, 一是). */
const FIGURE = /[\d０-９][\d０-９.．,xX×＊*]*[%％‰]?|[〇零一二三四五六七八九十百千万亿两]{2,}/gu;

/** The words of a sentence without marks and blanks, with every number replaced by 0. */
export function maskFigures(sentence: string): string {
  const masked = sentence.replaceAll(FIGURE, '0');
  return bareWords(masked, { start: 0, end: masked.length });
}

/** The numbers in a stretch of a text. */
export function findFigures(text: string, { start, end }: Span): readonly Span[] {
  return Array.from(matchesOf(text.slice(start, end), FIGURE), ({ index, 0: figure }) => ({
    start: start + index,
    end: start + index + lengthOf(figure),
  }));
}

/** The length without a stop or comma after the number. */
function lengthOf(figure: string): number {
  let length = figure.length;
  while (length > 0 && '.,．'.includes(figure.charAt(length - 1))) length -= 1;
  return length;
}

/** A stretch of a draft with its words; `pattern` has every number replaced by 0. */
export interface Wording {
  readonly span: Span;
  readonly words: string;
  readonly pattern: string;
}

/** The clauses of a stretch, each without the mark after it. */
export function cutClauses(text: string, { start, end }: Span): readonly Wording[] {
  const clauses: Wording[] = [];
  let from = start;
  for (let at = start; at <= end; at += 1) {
    if (at < end && !CLAUSE_MARKS.includes(text.charAt(at))) continue;
    const span = { start: from, end: at };
    const pattern = maskFigures(text.slice(from, at));
    if (pattern !== '') clauses.push({ span, words: bareWords(text, span), pattern });
    from = at + 1;
  }
  return clauses;
}

const CLAUSE_MARKS = '，；：。！？';
