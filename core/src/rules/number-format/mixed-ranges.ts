import { parseHanNumeral } from '../../text/han-numerals.js';
import { toFault, type FigureFault } from './figure-fault.js';

/** 三到5年: a Chinese numeral and 到 or 至 before the digits; not the numerals in 周一, 第三, 初二 and 统一. */
const HAN_BEFORE =
  /(?<!星期)(?<![周第之初高大统唯万逐专同单进不卷表号〇零一二两三四五六七八九十百千亿半几数])(?<lower>[一二两三四五六七八九十]{1,3})(?<to>[到至])$/u;
/** 2至三年: digits first, then the Chinese numeral. */
const HAN_AFTER = /^(?<to>[到至])(?<upper>[一二两三四五六七八九十]{1,3})/u;
/** Measure words; 月, 日 and 号 are left out because they also belong to dates and addresses. */
const MEASURE =
  /^(?:个(?!别|人|体)|成(?!立|为|果|功|绩|员|效|长|都|本)|年(?!级|度|段)|天|周(?!年)|小时|分钟|倍|次|户|人(?!民|大)|名|家|项|条|米|公里|亩|吨|斤|元|万|亿|岁|批|处|座|套|件|场|期|季度?|[%％])/u;
/** 第2至三 is an ordinal, 1.2至三 has only part of a number before 至. */
const OTHER_BEFORE = /[第\d.年月日A-Za-z到至—～-]$/u;
/** The longest numeral at either end of a mixed range, in characters. */
const LONGEST_NUMERAL = 3;
const MOST_DIGITS = 2;

/** The range with one end in Chinese numerals and the other in the digits from `at` to `end`. */
export function findMixedRange(text: string, at: number, end: number): FigureFault | undefined {
  const digits = text.slice(at, end);
  if (digits.length > MOST_DIGITS || digits.includes('.')) return undefined;
  return readLower(text, at, end) ?? readUpper(text, at, end);
}

function readLower(text: string, at: number, end: number): FigureFault | undefined {
  if (!'到至'.includes(text.charAt(at - 1) || ' ')) return undefined;
  // Room for the numeral, 到, and 星期 before them.
  const before = text.slice(Math.max(0, at - LONGEST_NUMERAL - 3), at);
  const { lower = '', to = '' } = HAN_BEFORE.exec(before)?.groups ?? {};
  const low = parseNumeral(lower);
  const digits = text.slice(at, end);
  if (low === undefined || low >= Number(digits)) return undefined;
  const measure = MEASURE.exec(text.slice(end, end + 3))?.[0];
  if (measure === undefined) return undefined;
  const span = { start: at - lower.length - to.length, end: end + measure.length };
  return toFault(text, span, `${low}${to}${digits}${measure}`, false);
}

function readUpper(text: string, at: number, end: number): FigureFault | undefined {
  const match = HAN_AFTER.exec(text.slice(end, end + LONGEST_NUMERAL + 1));
  const { to = '', upper = '' } = match?.groups ?? {};
  const high = parseNumeral(upper);
  const digits = text.slice(at, end);
  if (!match || high === undefined || high <= Number(digits)) return undefined;
  if (OTHER_BEFORE.test(text.slice(Math.max(0, at - 1), at))) return undefined;
  const next = end + match[0].length;
  const measure = MEASURE.exec(text.slice(next, next + 3))?.[0];
  if (measure === undefined) return undefined;
  const span = { start: at, end: next + measure.length };
  return toFault(text, span, `${digits}${to}${high}${measure}`, false);
}

function parseNumeral(written: string): number | undefined {
  return written === '两' ? 2 : parseHanNumeral(written);
}
