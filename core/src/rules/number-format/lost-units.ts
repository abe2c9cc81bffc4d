/** Numbers that lost their unit, and differences of rates in percent. */
import type { FigureFault } from './figure-fault.js';

/** 亩产平均615，  达到312.5， (before the figure) */
const AMOUNT = /(?:达到?|平均|突破|超过|总计|共计|合计|增至|降至|增加到|减少到|提高到)(?:了|约)?$/u;
/** Quantities without a unit: 指数达到92, 收入比降至2.2, 编号 */
const BARE_QUANTITY =
  /(?:指数|系数|倍|比|值|得?分|评分|编号|号码?|第|密度|浓度|[Pp][Mm]|度|排名|比例|率|[A-Za-z.])[^，。；]*$/u;
/** In UTF-16 units: how far back a clause is read. */
const REACH = 16;
/** 2025 */
const YEAR = /^(?:19|20)\d{2}$/u;
/** Numbers of fewer digits may count something named before: 村民代表达到3，. */
const LEAST = 100;

/** 亩产平均615，去年580。: an amount at the end of its clause without a unit. */
export function findLostUnit(text: string, at: number, end: number): FigureFault | undefined {
  if (!'，。；'.includes(text.charAt(end) || ' ')) return undefined;
  const written = text.slice(at, end);
  if (
    Number(written) < LEAST ||
    YEAR.test(written) ||
    '0123456789'.includes(text.charAt(end + 1) || ' ')
  )
    return undefined;
  const before = text.slice(Math.max(0, at - REACH), at);
  if (!AMOUNT.test(before) || BARE_QUANTITY.test(before)) return undefined;
  return {
    span: { start: at, end },
    message: {
      zh: `“${written}”后面没有单位，像是漏了`,
      en: `"${written}" has no unit; it seems to be lost`,
    },
  };
}

/** 整改率达到, 合格率为 (before a percentage): shares, of which none is above the whole; 完成率 may be. */
const SHARE =
  /(?:整改|合格|办结|覆盖|普及|入学|及格|优良|满意|知晓|达标|普惠|巩固|到位|签约|参保|参与|出勤|到会|入园|就诊|治愈|入户|建档|回访|排查|受理|上线|录取)(?:率|面)(?:已经?|均|都)?(?:达到?|为|是|提高到|提升到|上升到|超过|突破)?(?:了)?$/u;

/** 整改率达到103%: more than the whole. */
export function findImpossibleShare(
  text: string,
  at: number,
  end: number,
): FigureFault | undefined {
  if (!'%％'.includes(text.charAt(end) || ' ') || Number(text.slice(at, end)) <= 100)
    return undefined;
  if (!SHARE.test(text.slice(Math.max(0, at - REACH), at))) return undefined;
  const written = `${text.slice(at, end)}%`;
  return {
    span: { start: at, end: end + 1 },
    message: {
      zh: `这样的比率不会超过100%，请核对“${written}”`,
      en: `Such a rate is never above 100%: check "${written}"`,
    },
    severity: 'warning',
  };
}

/** 满意度达到, 占比为 (before 98.6个百分点): a level, not a difference. */
const LEVEL = /(?:率|满意度|占比|比重|比例)(?:已经?|均|都)?(?:达到?|为|是)(?:了)?$/u;
const POINTS = '个百分点';

/** 满意度达到98.6个百分点: a level is in percent. */
export function findLevelInPoints(text: string, at: number, end: number): FigureFault | undefined {
  if (!text.startsWith(POINTS, end)) return undefined;
  if (!LEVEL.test(text.slice(Math.max(0, at - REACH), at))) return undefined;
  const right = `${text.slice(at, end)}%`;
  return {
    span: { start: at, end: end + POINTS.length },
    message: {
      zh: `“个百分点”说的是差，这里应为“${right}”`,
      en: `Percentage points are a difference; here it is "${right}"`,
    },
    right,
  };
}

/** 由15个工作日压缩 (before 到45): a number and its unit, then a verb of direction. */
const FROM =
  /[由从](?<context>[^，。；、]{0,12}?)(?<![第前位\d.])(?<from>\d+(?:\.\d+)?)(?<unit>[%％]|\p{Script=Han}{1,5}?)(?:[^，。；\d]{0,4})(?<verb>压缩|缩短|减少|降低|下降|精简|压减|缩减|降|减|提高|提升|增加|增长|上升|扩大|增|升)(?:到|至|为)$/u;
const DOWN = /压缩|缩短|减|降/u;
/** Ranks rise to smaller numbers. */
const RANK = /排名|位次|名次|位列|排位|第|位|名$/u;
const REACH_OF_FROM = 40;

/** 由15个工作日压缩到45个工作日: the change goes the other way. */
export function findWrongDirection(text: string, at: number, end: number): FigureFault | undefined {
  if (!'到至为'.includes(text.charAt(at - 1) || ' ')) return undefined;
  const before = text.slice(Math.max(0, at - REACH_OF_FROM), at);
  const { context = '', from = '', unit = '', verb = '' } = FROM.exec(before)?.groups ?? {};
  if (from === '' || !text.startsWith(unit, end) || RANK.test(context + unit)) return undefined;
  const difference = Number(text.slice(at, end)) - Number(from);
  if (DOWN.test(verb) ? difference < 0 : difference > 0) return undefined;
  return {
    span: { start: at, end: end + unit.length },
    message: {
      zh: `“由${from}${unit}${verb}到”，后面的数不对，请核对`,
      en: `The number does not go with "${verb}" from ${from}: check it`,
    },
    severity: 'warning',
  };
}

/** 同比下降 (before a percentage) */
const DECLINE = /(?:下降|减少|降低|回落|缩减|压减|压缩|下滑|减幅|降幅)(?:了|达到?|为)?$/u;

/** 投诉同比下降120%: nothing can decline by more than all of it. */
export function findImpossibleDecline(
  text: string,
  at: number,
  end: number,
): FigureFault | undefined {
  if (!'%％'.includes(text.charAt(end) || ' ') || Number(text.slice(at, end)) <= 100)
    return undefined;
  if (!DECLINE.test(text.slice(Math.max(0, at - REACH), at))) return undefined;
  const written = `${text.slice(at, end)}%`;
  return {
    span: { start: at, end: end + 1 },
    message: {
      zh: `下降不会超过100%，请核对“${written}”`,
      en: `Nothing declines by more than 100%: check "${written}"`,
    },
    severity: 'warning',
  };
}

/** 上线率62.8%，  占比为45%， (before the change) */
const RATE =
  /(?:率|占比|比重|比例)(?:[^，。；、,;\d%]{0,6})\d{1,3}(?:\.\d+)?[%％]，(?:同比|(?:较|比)(?:上年|去年|前年|年初|上年同期|去年同期|\d{4}年))(?:分别)?(?:提高|提升|上升|下降|降低|回落|增加|减少)了?$/u;
const REACH_OF_RATE = 40;

/** 上线率62.8%，比去年提高4.1%: the difference of two rates is in percentage points. */
export function findPercentDifference(
  text: string,
  at: number,
  end: number,
): FigureFault | undefined {
  if (!'%％'.includes(text.charAt(end) || ' ')) return undefined;
  if (!'，。；'.includes(text.charAt(end + 1) || ' ')) return undefined;
  if (!RATE.test(text.slice(Math.max(0, at - REACH_OF_RATE), at))) return undefined;
  const right = `${text.slice(at, end)}个百分点`;
  return {
    span: { start: at, end: end + 1 },
    message: {
      zh: `两个百分数之差用“个百分点”：“${right}”`,
      en: `The difference of two rates is in percentage points: "${right}"`,
    },
    right,
  };
}
