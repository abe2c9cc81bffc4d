/** Numbers that lost their unit: 亩产平均615，. */
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
