/** Figures that a mark or a blank broke in two: 12，3亿元, 3，280米, 1 17户. */
import { toFault, type FigureFault } from './figure-fault.js';
import { matchesOf } from '../../text/matches.js';

/** 亿元  户  %: what is counted or measured follows the figures. */
const UNIT =
  '(?:亿|万|%|％|个百分点|倍|公里|平方|亩|吨|公顷|元|人|户|个|家|名|所|项|件|起|场|台|套)';
/** 12，3亿元: a comma for the point; the figure after a comma of thousands has three digits. */
const COMMA = new RegExp(
  `(?<![\\d.．，,、第])\\d{1,4}[，,]\\d{1,2}(?=亿|万|%|％|个百分点|倍)`,
  'gu',
);
/** 贫困户1 17户: a blank inside; before three digits it may mark thousands. */
const BLANK = new RegExp(
  `(?<=[\\p{Script=Han}，])(?<!第|[图表附件款条]|[年月日])\\d{1,3} \\d{1,2}(?=${UNIT})`,
  'gu',
);

/**
 * 3，280米: full-width commas between thousands. A figure that a clause ends with has its unit: 新建5个，120人参加. After
 * 第3 and 表1 and after a rate or a score (得分95，) a clause may end without one.
 */
const THOUSANDS = new RegExp(
  `(?<=[\\p{Script=Han}，、：；。（“])(?<![第图表附件款条分率比年月日值绩]|[分率比值绩][为是达到])[1-9]\\d{0,2}(?:，\\d{3}){1,3}(?:\\.\\d{1,2})?(?=${UNIT}|[余多米斤株头只辆部份册条封次幢栋座宗处间门盏张篇度尺盒袋桶卷架艘眼口匹字块立千大])`,
  'gu',
);

/** What `COMMA` and `THOUSANDS`, and what `BLANK` cannot match without. */
const FIGURES_AT_COMMA = /\d[，,]\d/u;
const FIGURES_AT_BLANK = /\d \d/u;

/** The broken figures of a text. */
export function findSplitFigures(text: string): readonly FigureFault[] {
  const hasCommas = FIGURES_AT_COMMA.test(text);
  const hasBlanks = FIGURES_AT_BLANK.test(text);
  if (!hasCommas && !hasBlanks) return NONE;
  return [
    ...(hasCommas ? find(text, COMMA, (written) => written.replace(/[，,]/u, '.')) : NONE),
    ...(hasCommas
      ? find(text, THOUSANDS, (written) => written.replaceAll('，', ',')).map(
          (fault): FigureFault => ({ ...fault, habit: 'comma' }),
        )
      : NONE),
    ...(hasBlanks ? find(text, BLANK, (written) => written.replace(' ', '')) : NONE),
  ];
}

const NONE: readonly never[] = [];

function find(
  text: string,
  pattern: RegExp,
  repair: (written: string) => string,
): readonly FigureFault[] {
  return matchesOf(text, pattern).map(({ index, 0: written }) =>
    toFault(text, { start: index, end: index + written.length }, repair(written), false),
  );
}
