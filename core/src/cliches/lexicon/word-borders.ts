/** Short words of the lexicon that longer words and terms hold: 大力 in 加大力度, 全面 in 全面从严治党. */
import type { Lexicon, WordBorder } from '../../lexicon/types.js';
import type { Span } from '../../text/span.js';
import { createUnitFilter, mightContain, type UnitFilter } from './code-unit-filter.js';

/** What makes another word of one, with the units next to it that are a sign of that. */
export interface WordTrap {
  readonly before: readonly string[];
  readonly behind: readonly string[];
  readonly lastBefore: UnitFilter;
  readonly firstBehind: UnitFilter;
}

/** A mark right after the word. */
const MARKS = ['，', '、', '。', '；', '：', '！', '”', '）', ','];

/** What makes other words of the short words of a lexicon, by the word. */
export function readWordTraps({ wordBorders = [] }: Lexicon): ReadonlyMap<string, WordTrap> {
  return new Map(wordBorders.map((border) => [border.word, toTrap(border)]));
}

function toTrap({ before, behind, beforeMark }: WordBorder): WordTrap {
  const after = beforeMark ? [...behind, ...MARKS] : behind;
  return {
    before,
    behind: after,
    lastBefore: createUnitFilter(before.map((word) => word.charCodeAt(word.length - 1))),
    firstBehind: createUnitFilter(after.map((word) => word.charCodeAt(0))),
  };
}

/** Whether what stands there is a word by itself and not caught in the trap. */
export function isWholeWord(text: string, { start, end }: Span, trap: WordTrap): boolean {
  return !(
    (mightContain(trap.lastBefore, text.charCodeAt(start - 1)) &&
      trap.before.some((word) => text.endsWith(word, start))) ||
    (mightContain(trap.firstBehind, text.charCodeAt(end)) &&
      trap.behind.some((word) => text.startsWith(word, end)))
  );
}
