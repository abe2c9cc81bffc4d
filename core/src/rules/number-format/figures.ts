import { writeOutYear } from '../../document/dates/written-date.js';
import { isDigit, isHan } from '../../text/characters.js';
import { toFault, type FigureFault } from './figure-fault.js';
import { findWrongDirection } from './directions.js';
import { findLostUnit } from './lost-units.js';
import { findAboveWhole, findLevelInPoints, findPercentDifference } from './percentages.js';
import { findMixedRange } from './mixed-ranges.js';

/** In UTF-16 units; longer runs of digits are not read to their end. */
const LONGEST_FIGURE = 30;

/** @returns The fault of the number whose digits begin at `at`; `undefined` where it is right, as most are. */
export function findFigureFault(text: string, at: number): FigureFault | undefined {
  if (ZEROS.includes(text.charAt(at)) && isHan(text.charCodeAt(at - 1))) {
    const zero = findHanZero(text, at);
    if (zero) return zero;
  }
  if (!isDigit(text.charCodeAt(at))) return undefined;
  let end = at + 1;
  const most = Math.min(text.length, at + LONGEST_FIGURE);
  while (end < most && '0123456789.'.includes(text.charAt(end))) end += 1;
  const mixed = findMixedRange(text, at, end);
  if (mixed) return mixed;
  const doubled = findDoubledSign(text, at, end) ?? findPercentAndUnit(text, at, end);
  if (doubled) return doubled;
  const after = text.charAt(end);
  if ('万千百'.includes(after)) return findMixedUnits(text, at);
  if (after === '年') return end - at === 2 ? findShortYear(text, at) : undefined;
  if (after === '日') return findLostMonth(text, at, end);
  if (after === '：') return findWideTime(text, at, end);
  if (text.charAt(at - 1) === '第') return findPhraseNumber(text, at, end);
  return (
    findLostDigit(text, at, end) ??
    findPercentDifference(text, at, end) ??
    findAboveWhole(text, at, end) ??
    findLevelInPoints(text, at, end) ??
    findWrongDirection(text, at, end) ??
    findLostPercent(text, at, end) ??
    findLostUnit(text, at, end)
  );
}

/** 8..6 */
const TWO_POINTS = /^(?<whole>\d+)\.{2}(?<fraction>\d+)$/u;

/** 8..6亿元, 8.2%%: the point or the percent sign is typed twice. */
function findDoubledSign(text: string, at: number, end: number): FigureFault | undefined {
  if (text.charAt(at - 1) === '.') return undefined;
  const { whole, fraction } = TWO_POINTS.exec(text.slice(at, end))?.groups ?? {};
  if (whole !== undefined && fraction !== undefined)
    return toFault(text, { start: at, end }, `${whole}.${fraction}`, false);
  const sign = text.charAt(end);
  if (!'%％'.includes(sign || ' ') || text.charAt(end + 1) !== sign) return undefined;
  if (text.charAt(end + 2) === sign) return undefined;
  return toFault(text, { start: at, end: end + 2 }, text.slice(at, end + 1), true);
}

/** 1.2%个百分点, 3%百分点: the sign and the unit that says the same. */
const POINTS = /[%％](?<unit>个?百分点)/uy;

function findPercentAndUnit(text: string, at: number, end: number): FigureFault | undefined {
  if (text.charAt(at - 1) === '.') return undefined;
  POINTS.lastIndex = end;
  if (!POINTS.test(text)) return undefined;
  return toFault(
    text,
    { start: at, end: POINTS.lastIndex },
    `${text.slice(at, end)}个百分点`,
    false,
  );
}

/** 82.%: the digit after the decimal point is missing. */
function findLostDigit(text: string, at: number, end: number): FigureFault | undefined {
  if (text.charAt(end - 1) !== '.' || !'%％'.includes(text.charAt(end) || ' ')) return undefined;
  return {
    span: { start: at, end: end + 1 },
    message: {
      zh: '小数点后面漏了数字',
      en: 'A figure is missing after the point',
    },
  };
}

/** 定于68日召开: no month has 68 days, so 月 is missing. 为期68日, 60日内 are durations. */
const DAY_AFTER =
  /日(?:召开|举行|上午|下午|晚|早|凌晨|前?报到|报名|赴|抵达|开幕|闭幕|印发|出发|集合|正式)/uy;
const DAY_BEFORE = '于在定至到，、。；（：的';
const MONTH_AND_DAY = /^(?<month>[1-9]|1[0-2])(?<day>[1-9]|[12]\d|3[01])$/u;
const LAST_DAY = 31;

function findLostMonth(text: string, at: number, end: number): FigureFault | undefined {
  const written = text.slice(at, end);
  if (Number(written) <= LAST_DAY || written.length > 4) return undefined;
  if (at > 0 && !DAY_BEFORE.includes(text.charAt(at - 1))) return undefined;
  DAY_AFTER.lastIndex = end;
  if (!DAY_AFTER.test(text)) return undefined;
  const { month, day } = MONTH_AND_DAY.exec(written)?.groups ?? {};
  const span = { start: at, end: end + 1 };
  const message = {
    zh: `没有“${written}日”，像是漏了“月”`,
    en: `There is no day ${written}: the sign 月 seems to be lost`,
  };
  if (month === undefined || day === undefined) return { span, message };
  return { span, message, right: `${month}月${day}日` };
}

/** 早上7：30  2月3日9：00  9：00—11：30 */
const MINUTES = /：[0-5]\d(?![\d：])/uy;
/** 下午 3：30, 2月3日9：00 */
const TIME_BEFORE =
  /(?:早上?|上午|中午|下午|晚上?|凌晨|傍晚|时间[：:为]?|[日号）]|前一?天|当[天日]|每[天日晚]|[：:][0-5]\d[—\-~～至到－–]{1,2})\s?$/u;
/** 9：00—11：30, 8：30准时出发 */
const TIME_AFTER =
  /^(?:[—\-~～至到－–]{1,2}\d{1,2}：[0-5]\d|前?(?:集合|准时|开始|开会|召开|举行|报到|入场|出发|签到|到达|到会|结束|进场|就座|统一))/u;
const LAST_HOUR = 24;

function findWideTime(text: string, at: number, end: number): FigureFault | undefined {
  const hour = text.slice(at, end);
  if (hour.length > 2 || Number(hour) > LAST_HOUR) return undefined;
  MINUTES.lastIndex = end;
  if (!MINUTES.test(text)) return undefined;
  const last = MINUTES.lastIndex;
  const isTime =
    TIME_BEFORE.test(text.slice(Math.max(0, at - 8), at)) ||
    TIME_AFTER.test(text.slice(last, last + 8));
  if (!isTime) return undefined;
  const right = `${hour}:${text.slice(end + 1, last)}`;
  return toFault(text, { start: at, end: last }, right, true);
}

/** 第1责任  第1书记: words that are written with 一 only */
const WITH_ONE =
  /(?:责任|要务|时间|书记|资源|生产力|动力|信号|身份|追求|标准|选择|议题|课题|职责|使命|梯队|线(?!路)|民生|优势|需要|感受|道防线|道关口|粒扣子|粒纽扣|要素|抓手|战略|目标|考量|准则|执行人|保障|方阵|产业|现场)/uy;
/** 安全是第1位的  摆在第1位; 居全省第1位 is a rank. */
const FIRST_PLACE = /位(?=的|[，。；、])/uy;
const BEFORE_PLACE = /(?:是|放在|放到|摆在|摆到|置于|列为|作为)$/u;

function findPhraseNumber(text: string, at: number, end: number): FigureFault | undefined {
  if (text.slice(at, end) !== '1') return undefined;
  const isPlace = BEFORE_PLACE.test(text.slice(Math.max(0, at - 3), at - 1));
  const word = [WITH_ONE, ...(isPlace ? [FIRST_PLACE] : [])].find((one) => {
    one.lastIndex = end;
    return one.test(text);
  });
  if (!word) return undefined;
  const last = word.lastIndex;
  return toFault(text, { start: at - 1, end: last }, `第一${text.slice(end, last)}`, true);
}

const HAN_FIGURES = '〇零一二三四五六七八九';
/** Characters that are typed as a zero: digits, Latin, Cyrillic and Greek letters, circles. */
const ZEROS = '0０OОΟＯ○◯';
const ZERO = /[0０OОΟＯ○◯]/gu;

/** 二0二三年, 二OO七年, 二○一七年: a zero in a Chinese numeral is 〇. Reported once for a number, on its first zero. */
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
  return { ...toFault(text, { start, end }, written.replace(ZERO, '〇'), true), habit: 'zero' };
}

/** 1千2百  1万2千3百  3百5十 */
const MIXED_UNITS =
  /(?:(?<wan>\d{1,4})万)?(?:(?<thousands>\d)千)?(?:(?<hundreds>\d)百)?(?:(?<tens>\d)十)?(?<ones>\d)?(?![\d.千百十多余几来])/uy;

/** Digits combine with 万 and 亿 but not with 千 and 百: 1千2百 is 1200. */
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

/** 23年底  23年5月  23年度: follows a calendar year and never a duration */
const OF_A_YEAR =
  /年(?:度(?!过)|底|末|初(?!心|衷|期|步)|上半年|下半年|第?[一二三四]季度|\d{1,2}月(?!\d))/uy;
/** Characters before a calendar year; 近 and 历时 make it a duration, 民国 and 光绪 the year of an era. */
const BEFORE_YEAR = '，。；：、（“《,;:( \u3000在自从到至和与于';

function findShortYear(text: string, at: number): FigureFault | undefined {
  if (at > 0 && !BEFORE_YEAR.includes(text.charAt(at - 1))) return undefined;
  OF_A_YEAR.lastIndex = at + 2;
  if (!OF_A_YEAR.test(text)) return undefined;
  const right = `${writeOutYear(text.slice(at, at + 2))}年`;
  return toFault(text, { start: at, end: at + 3 }, right, false);
}

/** 率达到90以上  覆盖率98，  合格率为99.5。  使用率只有47，  占比达到45，  比重36.5。 */
const RATE =
  /(?:率|占比|比重|比例)(?:[^，。；、,;\d]{0,8}?(?:达到?|为|到|在|超过|高于|低于|只有|仅有?|不足|不到))?$/u;
/** 增长6和12.4  下降5，  分别增长了3.1、4.2， */
const CHANGE =
  /(?:增长|增速|下降|增幅|降幅|提高|上升|降低|回落|提升)(?:分别)?(?:了|为|达到?|约)?$/u;
/** Words with 率 that are not given in percent. */
const OTHER_RATES =
  /(?:汇|生育|容积|倍|频|斜|功|效|心|准|出生|死亡|分辨|帧|码|市盈|市净)率[^率]*$/u;
/** 全市80的学校 */
const SHARE_OF = /(?:全[省市县区州国乡镇校]|占)$/u;

function findLostPercent(text: string, at: number, end: number): FigureFault | undefined {
  const written = text.slice(at, end);
  if (Number(written) > 100 || !/^\d{1,3}(?:\.\d{1,2})?$/u.test(written)) return undefined;
  const before = text.slice(Math.max(0, at - 14), at);
  if (isBesidePercent(text, at, end)) {
    return {
      ...toFault(text, { start: at, end }, `${written}%`, false),
      message: LOST_BESIDE,
    };
  }
  return isShare(text, end, before) || isRate(text, end, before) || isChange(text, end, before)
    ? { span: { start: at, end }, message: LOST_PERCENT, severity: 'hint' }
    : undefined;
}

const LOST_PERCENT = {
  zh: '这里像是百分数，可能漏了“%”',
  en: 'This looks like a percentage that has lost its sign',
};

const LOST_BESIDE = {
  zh: '旁边的数带“%”，这个数漏了',
  en: 'The figure beside this one has its percent sign: this one has lost it',
};

/** 增长8.6%和  由21.6%降至 (before a figure) */
const PERCENT_BEFORE =
  /\d[%％](?:[、和与及]|(?:下降|降低|回落|提高|提升|增加|上升|压缩)?[到至]|[降升增]至)$/u;
/** 12.1， and 12.1、5.6%: no unit follows the figure */
const BARE = /^(?:$|[，。；]|[、和与及]\d{1,3}(?:\.\d{1,2})?(?:[%％，。；]|$))/u;
/** 和12.1%: the next figure has the sign */
const PERCENT_AFTER = /^[、和与及]\d{1,3}(?:\.\d{1,2})?[%％]/u;
/** 分别增长 (before the first of several figures) */
const CHANGES =
  /(?:分别|各)(?:增长|下降|提高|上升|降低|回落|提升|为|达|是|占)?(?:了|为|达|到|至){0,2}$/u;

/** 收入分别增长8.6%和12.1，: one of several figures without the sign that its neighbour has. */
function isBesidePercent(text: string, at: number, end: number): boolean {
  if (PERCENT_BEFORE.test(text.slice(Math.max(0, at - 6), at)))
    return BARE.test(text.slice(end, end + 9));
  if (!PERCENT_AFTER.test(text.slice(end, end + 9))) return false;
  return CHANGES.test(text.slice(Math.max(0, at - 8), at));
}

function isShare(text: string, end: number, before: string): boolean {
  return text.charAt(end) === '的' && isHan(text.charCodeAt(end + 1)) && SHARE_OF.test(before);
}

/** 覆盖率98，: a rate, and the clause ends after a number without %. */
function isRate(text: string, end: number, before: string): boolean {
  return (
    ENDS_CLAUSE.test(text.slice(end, end + 4)) && RATE.test(before) && !OTHER_RATES.test(before)
  );
}

/** 增长6和12.4；: a change in numbers without a unit. */
function isChange(text: string, end: number, before: string): boolean {
  return CHANGE.test(before) && CHANGE_END.test(text.slice(end, end + 12));
}

const CHANGE_END = /^(?:[，。；]|[和、与及]\d{1,3}(?:\.\d{1,2})?[，。；和、与及])/u;
const ENDS_CLAUSE = /^(?:以上|以下|左右)?(?:$|[，。；、,;]|的)/u;
