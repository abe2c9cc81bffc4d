import { isDigit, isHan } from '../../text/characters.js';
import { toFault, type FigureFault } from './figure-fault.js';

/** What is wrong with the number whose digits begin at `at`; `undefined` for nearly all. */
export function findFigureFault(text: string, at: number): FigureFault | undefined {
  if (ZEROS.includes(text.charAt(at)) && isHan(text.charCodeAt(at - 1))) {
    return findHanZero(text, at);
  }
  if (!isDigit(text.charCodeAt(at))) return undefined;
  let end = at + 1;
  while (end < text.length && '0123456789.'.includes(text.charAt(end))) end += 1;
  const after = text.charAt(end);
  if ('万千百'.includes(after)) return findMixedUnits(text, at);
  if (after === '年') return end - at === 2 ? findShortYear(text, at) : undefined;
  return findLostPercent(text, at, end);
}

const HAN_FIGURES = '〇零○一二三四五六七八九';
const ZEROS = '0０';
const ZERO = /[0０]/gu;

/** 二0二三年: a zero among Chinese figures is 〇. Reported once a number, on its first zero. */
function findHanZero(text: string, at: number): FigureFault | undefined {
  let start = at;
  while (start > 0 && HAN_FIGURES.includes(text.charAt(start - 1))) start -= 1;
  if (start > 0 && ZEROS.includes(text.charAt(start - 1))) return undefined;
  let end = at;
  while (end < text.length && (HAN_FIGURES + ZEROS).includes(text.charAt(end))) end += 1;
  const written = text.slice(start, end);
  const figures = written.replace(ZERO, '').length;
  const isYear = end - start === 4 && text.charAt(end) === '年';
  const isNumber = end - start >= 3 && (figures >= 2 || isYear);
  if (!isNumber || /^[.\d]/u.test(text.slice(end, end + 1))) return undefined;
  return toFault(text, { start, end }, written.replace(ZERO, '〇'), true);
}

/** 1千2百  1万2千3百  3百5十 */
const MIXED_UNITS =
  /(?:(?<wan>\d{1,4})万)?(?:(?<thousands>\d)千)?(?:(?<hundreds>\d)百)?(?:(?<tens>\d)十)?(?<ones>\d)?(?![\d.千百十多余几来])/uy;

/** Digits take 万 and 亿, not 千 and 百 in between: 1千2百 is 1200. */
function findMixedUnits(text: string, at: number): FigureFault | undefined {
  if (text.charAt(at - 1) === '万') return undefined;
  MIXED_UNITS.lastIndex = at;
  const match = MIXED_UNITS.exec(text);
  const { wan, thousands, hundreds, tens, ones } = match?.groups ?? {};
  const units = [thousands, hundreds, tens].filter((one) => one !== undefined);
  if (!match || units.length < 2) return undefined;
  const value =
    Number(wan ?? 0) * 10000 +
    Number(thousands ?? 0) * 1000 +
    Number(hundreds ?? 0) * 100 +
    Number(tens ?? 0) * 10 +
    Number(ones ?? 0);
  return toFault(text, { start: at, end: at + match[0].length }, String(value), true);
}

/** 23年底  23年5月  23年度: what is said of a year and never of a length of time */
const OF_A_YEAR =
  /年(?:度(?!过)|底|末|初(?!心|衷|期|步)|上半年|下半年|第?[一二三四]季度|\d{1,2}月(?!\d))/uy;
/** A year may follow these; 近 历时 民国 光绪 make something else of it. */
const BEFORE_YEAR = '，。；：、（“《,;:( \u3000在自从到至和与于';
const LATEST_YEAR = 49;

function findShortYear(text: string, at: number): FigureFault | undefined {
  if (at > 0 && !BEFORE_YEAR.includes(text.charAt(at - 1))) return undefined;
  OF_A_YEAR.lastIndex = at + 2;
  if (!OF_A_YEAR.test(text)) return undefined;
  const year = text.slice(at, at + 2);
  const right = `${Number(year) > LATEST_YEAR ? '19' : '20'}${year}年`;
  return toFault(text, { start: at, end: at + 3 }, right, false);
}

/** 率达到90以上  覆盖率达98，  合格率为99.5。 */
const RATE = /率[^，。；、,;\d]{0,8}?(?:达到?|为|到|在|超过|高于)$/u;
/** Rates that are no percentage. */
const OTHER_RATES = /(?:汇|生育|容积|倍|频|斜|功|效|心|准)率[^率]*$/u;
/** 全市80的学校 */
const SHARE_OF = /(?:全[省市县区州国乡镇校]|占)$/u;

function findLostPercent(text: string, at: number, end: number): FigureFault | undefined {
  const written = text.slice(at, end);
  if (Number(written) > 100 || !/^\d{1,3}(?:\.\d{1,2})?$/u.test(written)) return undefined;
  const before = text.slice(Math.max(0, at - 14), at);
  return isShare(text, end, before) || isRate(text, end, before)
    ? { span: { start: at, end }, message: LOST_PERCENT, severity: 'hint' }
    : undefined;
}

const LOST_PERCENT = {
  zh: '这里像是百分数，可能漏了“%”',
  en: 'This looks like a percentage that has lost its sign',
};

function isShare(text: string, end: number, before: string): boolean {
  return text.charAt(end) === '的' && isHan(text.charCodeAt(end + 1)) && SHARE_OF.test(before);
}

/** A rate is said with its sign; here the clause ends after the bare number. */
function isRate(text: string, end: number, before: string): boolean {
  return (
    ENDS_CLAUSE.test(text.slice(end, end + 4)) && RATE.test(before) && !OTHER_RATES.test(before)
  );
}

const ENDS_CLAUSE = /^(?:以上|以下|左右)?(?:$|[，。；、,;]|的)/u;
