/** Reads the words of item markers and writes them with another ordinal or family. */
import type { Span } from '../../text/span.js';
import type { TextEdit } from '../../text/text-edit.js';
import type { EnumerationItem } from '../model/document.js';
import { LAST_ORDINAL } from './enumeration-items.js';
import { solidSpan, solidText } from '../headings/marker-text.js';
import { writeNumeral } from '../../text/numerals.js';

const SEQUENCE_WORDS: Readonly<Record<number, string>> = { 1: '首先', 2: '其次', 3: '再次' };

/** ， , 、 ： : */
const PAUSE = /[，,、：:]$/u;

/** The marker as written, without the mark after it: 二是, 第三, 其次. */
export function wordOf({ markerSpan }: EnumerationItem, text: string): string {
  return solidText(text, markerSpan).replace(PAUSE, '');
}

/** The mark after that word, empty where there is none. */
export function pauseOf({ markerSpan }: EnumerationItem, text: string): string {
  return PAUSE.exec(solidText(text, markerSpan))?.[0] ?? '';
}

/** The span of that word. */
export function wordSpan(item: EnumerationItem, text: string): Span {
  return solidSpan(text, item.markerSpan, { start: 0, end: wordOf(item, text).length });
}

/** The item's word with another ordinal: 三是 for 四是; `undefined` where the family has no word for it. */
export function writeItemWord(
  item: EnumerationItem,
  ordinal: number,
  text: string,
): string | undefined {
  const { family, script } = item.marker;
  if (family === '首先') return SEQUENCE_WORDS[ordinal];
  const word = wordOf(item, text);
  const { start, end } = numeralInWord(item);
  return word.slice(0, start) + writeNumeral(ordinal, script) + word.slice(end);
}

/** The edit that gives the item another ordinal and changes only its numeral; `undefined` where there is nothing to change. */
export function renumberItem(
  item: EnumerationItem,
  ordinal: number,
  text: string,
): TextEdit | undefined {
  const { family, script, ordinal: written } = item.marker;
  const newText = family === '首先' ? SEQUENCE_WORDS[ordinal] : writeNumeral(ordinal, script);
  if (newText === undefined || written === ordinal) return undefined;
  return { span: solidSpan(text, item.markerSpan, numeralInWord(item)), newText };
}

function numeralInWord({ marker: { span, numeralSpan } }: EnumerationItem): Span {
  return { start: numeralSpan.start - span.start, end: numeralSpan.end - span.start };
}

/**
 * The marker with the same ordinal in another family, with its `pause`: 再次， for 第三， in a series of 首先，. `undefined`
 * where the family has none.
 */
export function translateItem(
  { marker: { family, ordinal } }: EnumerationItem,
  wanted: string,
  { pause, last }: { readonly pause: string; readonly last: boolean },
): string | undefined {
  if (ordinal === LAST_ORDINAL) return undefined;
  const verb = verbOf(family, wanted, pause);
  const numeral = writeNumeral(ordinal, 'han');
  switch (wanted) {
    case '是':
      return `${numeral}是${pause}${verb}`;
    case '要':
      return `${numeral}要${pause}`;
    case '第':
    case '其':
      return wanted + numeral + pause + verb;
    case '首先': {
      const word = SEQUENCE_WORDS[ordinal] ?? (last ? '最后' : undefined);
      return word === undefined ? undefined : word + pause + verb;
    }
    default:
      return undefined;
  }
}

/** The verb that is kept: 二要深化 becomes 二是要深化 in a series of 一是, 二是深化 becomes 第二是深化 in one of 第一是. */
function verbOf(family: string, wanted: string, pause: string): string {
  if (family === '要' && wanted !== '要') return '要';
  return family === '是' && '第其'.includes(wanted) && pause === '' ? '是' : '';
}
