import type { Span } from '../text/span.js';
import type { EnumerationItem } from './document.js';
import { LAST_ORDINAL } from './enumeration-items.js';
import { writeNumeral } from './numerals.js';

const SEQUENCE_WORDS: Readonly<Record<number, string>> = { 1: '首先', 2: '其次', 3: '再次' };

/** The marker as it stands, its pause left out: 二是, 第三, 其次. */
export function wordOf({ markerSpan }: EnumerationItem, text: string): string {
  return text.slice(markerSpan.start, markerSpan.end).replace(/[，,、：:]$/u, '');
}

/** Where that word stands. */
export function wordSpan(item: EnumerationItem, text: string): Span {
  const { start } = item.markerSpan;
  return { start, end: start + wordOf(item, text).length };
}

/** The item's word with another ordinal: 三是 for 四是; `undefined` where the family has no word for it. */
export function writeItemWord(
  item: EnumerationItem,
  ordinal: number,
  text: string,
): string | undefined {
  const { family, numeralSpan, span, script } = item.marker;
  if (family === '首先') return SEQUENCE_WORDS[ordinal];
  const word = wordOf(item, text);
  return (
    word.slice(0, numeralSpan.start - span.start) +
    writeNumeral(ordinal, script) +
    word.slice(numeralSpan.end - span.start)
  );
}

/** The word of the same place in another family: 再次 for 第三 in a series of 首先; `undefined` where there is none. */
export function translateItem(
  { marker: { family, ordinal } }: EnumerationItem,
  wanted: string,
  last: boolean,
): string | undefined {
  // 二要深化 in a series of 一是 is 二是要深化: the verb stays.
  const rest = family === '要' && wanted !== '要' ? '要' : '';
  if (ordinal === LAST_ORDINAL) return undefined;
  const numeral = writeNumeral(ordinal, 'han');
  switch (wanted) {
    case '是':
      return `${numeral}是${rest}`;
    case '要':
      return `${numeral}要`;
    case '第':
    case '其':
      return wanted + numeral + (rest === '' ? '' : `，${rest}`);
    case '首先': {
      const word = SEQUENCE_WORDS[ordinal] ?? (last ? '最后' : undefined);
      return word === undefined ? undefined : word + rest;
    }
    default:
      return undefined;
  }
}
