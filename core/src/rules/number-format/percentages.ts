/** Percentages that cannot be, and percentages where percentage points are meant or the other way round. */
import type { Localized } from '../../rule/rule.js';
import type { FigureFault } from './figure-fault.js';

/** In UTF-16 units: how far back a clause is read. */
const REACH = 16;

/** 同比下降 (before a percentage) */
const DECLINE = /(?:下降|减少|降低|回落|缩减|压减|压缩|下滑|减幅|降幅)(?:了|达到?|为)?$/u;

/** 整改率达到, 合格率为 (before a percentage): shares, of which none is above the whole; 完成率 may be. */
const SHARE =
  /(?:整改|合格|办结|覆盖|普及|入学|及格|优良|满意|知晓|达标|普惠|巩固|到位|签约|参保|参与|出勤|到会|入园|就诊|治愈|入户|建档|回访|排查|受理|上线|录取)(?:率|面)(?:已经?|均|都)?(?:达到?|为|是|提高到|提升到|上升到|超过|突破)?(?:了)?$/u;

/** What is never above 100%, by the words before the figure, with the reason; `checked` is the percentage. */
const LIMITED: readonly {
  readonly before: RegExp;
  readonly toMessage: (checked: string) => Localized;
}[] = [
  {
    before: DECLINE,
    toMessage: (checked) => ({
      zh: `下降不会超过100%，请核对“${checked}”`,
      en: `Nothing declines by more than 100%: check "${checked}"`,
    }),
  },
  {
    before: SHARE,
    toMessage: (checked) => ({
      zh: `这样的比率不会超过100%，请核对“${checked}”`,
      en: `Such a rate is never above 100%: check "${checked}"`,
    }),
  },
];

/** 投诉同比下降120%, 整改率达到103%: more than the whole. */
export function findAboveWhole(text: string, at: number, end: number): FigureFault | undefined {
  if (!'%％'.includes(text.charAt(end) || ' ') || Number(text.slice(at, end)) <= 100)
    return undefined;
  const before = text.slice(Math.max(0, at - REACH), at);
  const limited = LIMITED.find((one) => one.before.test(before));
  return (
    limited && {
      span: { start: at, end: end + 1 },
      message: limited.toMessage(`${text.slice(at, end)}%`),
    }
  );
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
