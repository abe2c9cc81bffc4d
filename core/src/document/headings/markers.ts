import { isDigit, isHan } from '../../text/characters.js';
import type { HeadingLevel } from '../model/document.js';
import { isHanNumeral, readNumeral, type Numeral } from '../../text/numerals.js';
import type { OrdinalMarker } from '../model/signs.js';

export type { OrdinalMarker } from '../model/signs.js';

/** The standard form of each level by GB/T 9704: 一、 （一） 1. （1） ①. */
export const STANDARD_FORMS: Readonly<Record<HeadingLevel, string>> = {
  1: 'N、',
  2: '（N）',
  3: 'D.',
  4: '（D）',
  5: 'C',
};

/** Standard forms and others that are common and accepted: the full-width dot of an input method, 1） and ⑴. */
const ACCEPTED_FORMS = new Set(['N、', '（N）', 'D.', 'D．', '（D）', 'C', 'D）', 'D)', 'B']);

/** Whether the form is standard for its level or an accepted variant. */
export function isStandardForm(form: string): boolean {
  return ACCEPTED_FORMS.has(form) || form.startsWith('第');
}

const OPENING = '（(';
const CLOSING = '）)';
const SEPARATORS = '、.．，,';
/** 第一部分, 第三章: units above the five levels. */
const UPPER_UNITS = ['部分', '章', '节', '编', '条', '篇'];
/** Characters after 二、三 that make it a range and not a heading: 一、二年级, 二、三产业. */
const RANGE_TAILS = '年季月日号级线类产届期次批等楼层组班、和至';

/** The ordinal marker of a heading that starts at `offset`; `undefined` if there is none. Spans are relative to `text`. */
export function readMarker(text: string, offset: number): OrdinalMarker | undefined {
  const first = text.charAt(offset);
  if (OPENING.includes(first) && first !== '') return readBracketed(text, offset);
  if (first === '第') return readUpper(text, offset);
  const numeral = readNumeral(text, offset);
  if (!numeral || numeral.value < 1) return undefined;
  if (numeral.script === 'circled') return toMarker(5, numeral, 'C', offset, numeral.end);
  if (numeral.script === 'bracketed') return toMarker(4, numeral, 'B', offset, numeral.end);
  return readSeparated(text, numeral);
}

function readBracketed(text: string, offset: number): OrdinalMarker | undefined {
  const numeral = readNumeral(text, offset + 1);
  if (!numeral || numeral.value < 1 || numeral.value > 99) return undefined;
  const closing = text.charAt(numeral.end);
  if (closing === '' || !CLOSING.includes(closing)) return undefined;
  const after = text.charAt(numeral.end + 1);
  const extra = after !== '' && SEPARATORS.includes(after) ? after : '';
  const form = text.charAt(offset) + formLetter(numeral) + closing + extra;
  return toMarker(
    numeral.script === 'han' ? 2 : 4,
    numeral,
    form,
    offset,
    numeral.end + 1 + extra.length,
  );
}

function readUpper(text: string, offset: number): OrdinalMarker | undefined {
  const numeral = readNumeral(text, offset + 1);
  if (!numeral) return undefined;
  const unit = UPPER_UNITS.find((candidate) => text.startsWith(candidate, numeral.end));
  if (unit === undefined) return undefined;
  const end = numeral.end + unit.length;
  // 第一部分是…, 第三章规定… begin a sentence; between a marker and its title there is a mark or blank.
  if (isHan(text.charCodeAt(end)) && text.length - end > 30) return undefined;
  return toMarker(0, numeral, `第N${unit}`, offset, end);
}

function readSeparated(text: string, numeral: Numeral): OrdinalMarker | undefined {
  const separator = text.charAt(numeral.end);
  const han = numeral.script === 'han';
  if (!han && CLOSING.includes(separator) && separator !== '' && numeral.value <= 99) {
    return toMarker(4, numeral, formLetter(numeral) + separator, numeral.start, numeral.end + 1);
  }
  if (separator === '' || !SEPARATORS.includes(separator) || numeral.value > 99) return undefined;
  if (text.startsWith('两', numeral.start)) return undefined;
  const next = text.charCodeAt(numeral.end + 1);
  if (!han && isDigit(next) && isNumber(text, numeral, separator)) return undefined;
  if (!han && '，,'.includes(separator)) return undefined;
  if (isRange(text, numeral)) return undefined;
  return toMarker(
    han ? 1 : 3,
    numeral,
    formLetter(numeral) + separator,
    numeral.start,
    numeral.end + 1,
  );
}

/** Whether it is a range: 一、二年级, 5、6月份, but not 一、二〇二四年工作, 一、三年来的工作. */
function isRange(text: string, numeral: Numeral): boolean {
  if (text.charAt(numeral.end) !== '、') return false;
  const next = readNumeral(text, numeral.end + 1);
  if (!next || next.value <= numeral.value || next.value > numeral.value + 2) return false;
  const tail = text.charAt(next.end);
  return tail !== '' && RANGE_TAILS.includes(tail) && !text.startsWith('年来', next.end);
}

/** 14.2025年十件实事 */
const YEAR = /^(?:19|20)\d{2}年/u;

/** Whether it is part of a number: 1.5亿元, 3.15活动, 5、6月, but not 14.2025年十件实事, 3．10种金属, 1、2024年工作. */
function isNumber(text: string, numeral: Numeral, separator: string): boolean {
  if (separator === '．') return numeral.script === 'wideDigits';
  const after = text.slice(numeral.end + 1, numeral.end + 6);
  return separator === '、' ? isNeighbour(text, numeral) : !YEAR.test(after);
}

function isNeighbour(text: string, numeral: Numeral): boolean {
  return readNumeral(text, numeral.end + 1)?.value === numeral.value + 1;
}

function formLetter({ script }: Numeral): string {
  return script === 'han' ? 'N' : script === 'wideDigits' ? 'Ｄ' : 'D';
}

function toMarker(
  level: OrdinalMarker['level'],
  { start, end, value, script }: Numeral,
  form: string,
  from: number,
  to: number,
): OrdinalMarker {
  return {
    level,
    ordinal: value,
    script,
    span: { start: from, end: to },
    numeralSpan: { start, end },
    form,
  };
}

/** The marker at the start of a paragraph, after Markdown emphasis if any. */
export function readOpeningMarker(text: string): OrdinalMarker | undefined {
  let at = 0;
  while (text.charAt(at) === '*' || text.charAt(at) === '_') at += 1;
  const code = text.charCodeAt(at);
  const possible =
    isHanNumeral(code) ||
    isDigit(code) ||
    OPENING.includes(text.charAt(at)) ||
    (code >= 0x2460 && code <= 0x2487) ||
    (code >= 0xff10 && code <= 0xff19) ||
    code === 0x7b2c; // 第
  return possible ? readMarker(text, at) : undefined;
}
