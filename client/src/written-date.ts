/** Converts dates in the usual written forms to the format of the settings. */

/** 2026  2026-3  2026.3.4  2026/03/04  2026年3月4日 */
const FIGURES =
  /^(?<year>\d{4})(?:[-./年](?<month>\d{1,2})(?:[-./月](?<day>\d{1,2}))?)?[年月日号]?$/u;

/** 二〇二六年三月四日 */
const HAN =
  /^(?<year>[〇○零一二三四五六七八九]{4})年(?:(?<month>[一二三四五六七八九十]{1,2})月(?:(?<day>[一二三四五六七八九十]{1,3})[日号])?)?$/u;

/** A date of the form 2026, 2026-03 or 2026-03-04 from any usual form; empty for an empty text, `undefined` if it is not a date. */
export function toSettingDate(text: string): string | undefined {
  const bare = text.replaceAll(SPACE, '').normalize('NFKC');
  if (bare === '') return '';
  const groups = FIGURES.exec(bare)?.groups ?? HAN.exec(bare)?.groups;
  if (!groups) return undefined;
  const { year = '', month, day } = groups;
  const [y, m, d] = [toNumber(year), month && toNumber(month), day && toNumber(day)];
  if (typeof m === 'number' && (m < 1 || m > 12)) return undefined;
  if (typeof d === 'number' && (d < 1 || d > 31)) return undefined;
  return [String(y), ...[m, d].flatMap((part) => (part ? String(part).padStart(2, '0') : []))].join(
    '-',
  );
}

const SPACE = /\s/gu;
const DIGITS = '〇一二三四五六七八九';

function toNumber(text: string): number {
  if (ASCII.test(text)) return Number(text);
  const plain = text.replaceAll(ZERO, '〇');
  if (!plain.includes('十')) {
    return Number(Array.from(plain, (sign) => DIGITS.indexOf(sign)).join(''));
  }
  const [tens = '', ones = ''] = plain.split('十');
  return (tens === '' ? 1 : DIGITS.indexOf(tens)) * 10 + (ones === '' ? 0 : DIGITS.indexOf(ones));
}

/** 2026 */
const ASCII = /^\d+$/u;
/** ○ 零 */
const ZERO = /[○零]/gu;

/** The date line under the title of a speech: （2026年3月4日） */
export function toDateLine(settingDate: string): string {
  const [year = '', month, day] = settingDate.split('-');
  const rest = `${month ? `${Number(month)}月` : ''}${day ? `${Number(day)}日` : ''}`;
  return `（${year}年${rest}）`;
}
