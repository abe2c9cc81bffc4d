/** Figures that a mark or a blank broke in two: 12，3亿元, 1 17户. */
import { toFault, type FigureFault } from './figure-fault.js';

/** 亿元  户  %: what is counted or measured follows the figures. */
const UNIT =
  '(?:亿|万|%|％|个百分点|倍|公里|平方|亩|吨|公顷|元|人|户|个|家|名|所|项|件|起|场|台|套)';
/** 12，3亿元: a comma for the point; the figure after a comma of thousands has three digits. */
const COMMA = new RegExp(
  `(?<![\\d.．，,、第])(?<before>\\d{1,4})[，,](?<after>\\d{1,2})(?=亿|万|%|％|个百分点|倍)`,
  'gu',
);
/** 贫困户1 17户: a blank inside; before three digits it may mark thousands. */
const BLANK = new RegExp(
  `(?<=[\\p{Script=Han}，])(?<!第|[图表附件款条]|[年月日])(?<before>\\d{1,3}) (?<after>\\d{1,2})(?=${UNIT})`,
  'gu',
);

/** The broken figures of a text. */
export function findSplitFigures(text: string): readonly FigureFault[] {
  return [...find(text, COMMA, '.'), ...(text.includes(' ') ? find(text, BLANK, '') : [])];
}

function find(text: string, pattern: RegExp, joint: string): readonly FigureFault[] {
  return [...text.matchAll(pattern)].map(({ index, 0: whole, groups }) => {
    const { before = '', after = '' } = groups ?? {};
    return toFault(
      text,
      { start: index, end: index + whole.length },
      before + joint + after,
      false,
    );
  });
}
