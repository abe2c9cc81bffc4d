/** Short words of the lexicon that are also part of longer words and terms: 大力 in 加大力度, 全面 in 全面从严治党. */
import type { Lexicon, WordBorder } from '../../lexicon/types.js';
import type { Span } from '../../text/span.js';
import { createUnitFilter, mightContain, type UnitFilter } from './code-unit-filter.js';

/** The contexts in which a word is part of a longer one, with filters of the units next to it. */
export interface LongerWordContexts {
  readonly before: readonly string[];
  readonly after: readonly string[];
  readonly lastBefore: UnitFilter;
  readonly firstAfter: UnitFilter;
}

/** A mark right after the word. */
const MARKS = ['，', '、', '。', '；', '：', '！', '”', '）', ','];

/** The contexts of the short words of a lexicon, keyed by the word. */
export function readLongerWords({
  wordBorders = [],
}: Lexicon): ReadonlyMap<string, LongerWordContexts> {
  return new Map(wordBorders.map((border) => [border.word, toContexts(border)]));
}

function toContexts({ before, behind, beforeMark }: WordBorder): LongerWordContexts {
  const after = beforeMark ? [...behind, ...MARKS] : behind;
  return {
    before,
    after,
    lastBefore: createUnitFilter(before.map((word) => word.charCodeAt(word.length - 1))),
    firstAfter: createUnitFilter(after.map((word) => word.charCodeAt(0))),
  };
}

/** Whether the span is a word by itself and not part of a longer one. */
export function isWholeWord(
  text: string,
  { start, end }: Span,
  contexts: LongerWordContexts,
): boolean {
  return !(
    (mightContain(contexts.lastBefore, text.charCodeAt(start - 1)) &&
      contexts.before.some((word) => text.endsWith(word, start))) ||
    (mightContain(contexts.firstAfter, text.charCodeAt(end)) &&
      contexts.after.some((word) => text.startsWith(word, end)))
  );
}
