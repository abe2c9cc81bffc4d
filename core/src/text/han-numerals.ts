/**
 * The characters of numerals but zero. Where a numeral may also have 零, 几, 半 or 双 depends on what is looked for, so
 * that each reader adds its own.
 */
export const HAN_NUMERALS = '一二两三四五六七八九十百千万亿';

/** The values of 一 to 九, 两 and the two forms of zero. */
const DIGITS: Readonly<Record<string, number>> = {
  〇: 0,
  零: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};
const NAMES = '零一二三四五六七八九';

/** The value of a Chinese numeral below 1000 (三, 十二, 二十一, 一百零三, 两); `undefined` for any other text. */
export function parseHanNumeral(text: string): number | undefined {
  if (text.length <= 1) return text === '十' ? 10 : DIGITS[text];
  let total = 0;
  let digit: number | undefined;
  let lastUnit = 1000;
  for (const sign of text) {
    const unit = sign === '百' ? 100 : sign === '十' ? 10 : 0;
    if (unit > 0) {
      if (unit >= lastUnit || digit === 0) return undefined;
      if (unit === 100 && digit === undefined) return undefined;
      total += (digit ?? 1) * unit;
      digit = undefined;
      lastUnit = unit;
      continue;
    }
    const value = DIGITS[sign];
    if (value === undefined) return undefined;
    if (digit !== undefined && digit !== 0) return undefined;
    digit = value;
  }
  return total + (digit ?? 0);
}

/** Writes 1 to 999 as ordinals are written: 一, 十, 十二, 二十一, 一百零三. Other numbers are written as digits. */
export function toHanNumeral(value: number): string {
  if (!Number.isInteger(value) || value < 1 || value > 999) return String(value);
  const hundreds = Math.floor(value / 100);
  const tens = Math.floor((value % 100) / 10);
  const ones = value % 10;
  let text = hundreds > 0 ? `${NAMES[hundreds] ?? ''}百` : '';
  if (tens > 0) text += (tens > 1 || hundreds > 0 ? (NAMES[tens] ?? '') : '') + '十';
  else if (hundreds > 0 && ones > 0) text += '零';
  return ones > 0 ? text + (NAMES[ones] ?? '') : text;
}
