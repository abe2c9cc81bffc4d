/** Changes whose numbers go the other way than their verb: 由15个工作日压缩到45个工作日. */
import type { FigureFault } from './figure-fault.js';

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
  };
}
