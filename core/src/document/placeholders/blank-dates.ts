/** Finds dates with blanks where figures are to be written in by hand: 2025年 月 日, 3月　日. */
import type { Span } from '../../text/span.js';
import { matchesOf } from '../../text/matches.js';

/** Blanks in place of a figure. */
const GAP = '[ \\u00a0\\u3000\\u2002\\u2003]{1,8}';
/** 2025年, 二〇二五年: without a year, 年 月 日 may be a table header. */
const YEAR = '(?:\\d{4}|[〇○零一二三四五六七八九]{4})[ \\u3000]{0,2}年';

/** 2025年 月 日  2025年 月底  2025年3月 日 */
const AFTER_YEAR = new RegExp(
  `${YEAR}(?:${GAP}月(?:${GAP}日(?![记历报志程常])|(?=[，。；、份底初前起]|召开|举行|[上中下]旬|$))|[ \\u3000]{0,2}\\d{1,2}[ \\u3000]?月${GAP}日(?![记历报志程常]))`,
  'gu',
);
/** 年  月  日 in a line of its own, with indentation before 年 */
const ALONE = /^[ \u00a0\u3000\u2002\u2003]{0,8}年[ \u3000]{2,8}月[ \u3000]{2,8}日$/u;

/** The dates with blanks of a text, in order. */
export function findBlankDates(text: string): readonly Span[] {
  if (!text.includes('月')) return NONE;
  if (ALONE.test(text)) return [{ start: 0, end: text.length }];
  const found: Span[] = [];
  for (const { index, 0: written } of matchesOf(text, AFTER_YEAR))
    found.push({ start: index, end: index + written.length });
  return found;
}

const NONE: readonly Span[] = [];
