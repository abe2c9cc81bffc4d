/** Distinguishes statements about the past, in which an old name is right, from statements about the present. */
import { isEnclosed, TITLE_MARKS } from '../../text/enclosed.js';
import { findSentence } from './sentence.js';
import { isCited } from './cited.js';
import type { TermUse } from './term-use.js';
import { latestYearIn } from './years-named.js';

/** Whether the term is part of a title, next to its successor, or in a sentence about the time when it was valid. */
export function isReview(text: string, use: TermUse): boolean {
  const { span, form, term } = use;
  if (isEnclosed(text, span.start, TITLE_MARKS, LONGEST_TITLE)) return true;
  const { start, end } = findSentence(text, span);
  const before = text.slice(start, span.start);
  const after = text.slice(span.end, end);
  if (FORMER.test(before) || RENAMED.test(after) || REFORM.test(before + after)) return true;
  if (
    term.levels.length > 0 &&
    (isAboutFormerTimes(before, after) || isCited(after, lastYear(use)))
  ) {
    return true;
  }
  if (isSecondName(before, form.successor) || namesYearUpTo(text, use, end)) return true;
  if (form.asTask === true && !isTask(before, after)) return true;
  return term.levels.length === 0 && (ACHIEVED.test(after) || HISTORY.test(before + after));
}

/** The longest title, in UTF-16 units. */
const LONGEST_TITLE = 120;

/** 原县环保局  时任环保局局长  撤销了工商局 */
const FORMER =
  /原[^，、。]{0,10}$|(?:时任|曾|历任|先后任|先后担任|前身|当时|那时|旧称|过去|以前|历史上|撤销|不再保留|取消|改革前|合并前|组建前|整合)[^。]*$/u;
/** 工商局更名为…  国土局等部门的职责整合 */
const RENAMED =
  /更名|改名|改称|改为|改组|并入|划入|划归|划转|转隶|不再保留|整合|撤销|重组|合并|挂牌|牌子|组建为|组建的|调整为|转为|时期|期间|以前|之前/u;
/** 机构改革: the sentence is about the reform itself. */
const REFORM = /机构改革|[由将把][^，。]{0,30}(?:组建|整合|合并)/u;

/** 当年在县扶贫办  十年前的县安监局; but 当年完成 and 2030年前 do not refer to former times. */
const FORMER_TIMES =
  /(?:(?<!确保|完成|[\d〇零一二三四五六七八九])当年(?!度|完成|任务|新增|预算|实现)[^，。]{0,12}|(?:那会儿|多年以?前|(?<![\d〇○Ｏ零一二三四五六七八九十])(?:\d{1,2}|[一二三四五六七八九]?十[一二三四五六七八九几多余]?|[一二两三四五六七八九几数])多?年以?前)(?<since>[^。]*))$/u;
/** Words that return to the present: 十年前…，现在…. */
const NOW = /现在|现如今|如今|今天|目前|当前|今年|要/u;
/** （现县卫健委）  原局长  家属院: the successor is given, or the old name is still part of the name of a place. */
const EXPLAINED_OR_PLACE =
  /^(?:[^，。、（(]{0,6}[（(](?:即?现(?!场|有|任|金|行|状)|今(?!年|天|后))|(?:党组|党委|纪委)?(?:原(?!则|因|有|定|先|来)|前(?=局长|主任|书记|副|党组))|(?:老|旧|机关|职工|单位)*(?:家属|宿舍|小区|旧址|原址|大院|住宅))/u;

function isAboutFormerTimes(before: string, after: string): boolean {
  const past = FORMER_TIMES.exec(before);
  if (past && !NOW.test(past.groups?.since ?? '')) return true;
  if (EXPLAINED_OR_PLACE.test(after)) return true;
  return CHANGED_FROM.test(before) && CHANGED_TO.test(after);
}

/** 从工商局到市场监管局: a change from the old name to the new one. */
const CHANGED_FROM = /从[^，。、]{0,6}$/u;
const CHANGED_TO = /^[，、]?再?到/u;

/** 县农业农村局（县乡村振兴局）: the old name in brackets, as the second official name of its successor. */
function isSecondName(before: string, successor: string | undefined): boolean {
  const open = Math.max(before.lastIndexOf('（'), before.lastIndexOf('('));
  if (open < 0 || /[）)]/u.test(before.slice(open))) return false;
  return successor !== undefined && before.slice(0, open).endsWith(successor);
}

/** How far before the term a year is looked for, in UTF-16 units. */
const LONGEST_LOOK_BACK = 1000;

/** 2015年，市环保局…: the last year before the term, or the latest in the rest of its sentence, is one in which it was valid. */
function namesYearUpTo(text: string, use: TermUse, sentenceEnd: number): boolean {
  const { span } = use;
  const last = lastYear(use);
  const from = Math.max(0, span.start - LONGEST_LOOK_BACK);
  const before = latestYearIn(withoutTitles(text.slice(from, span.start)), 'last');
  if (before !== undefined) return before <= last;
  const after = latestYearIn(withoutTitles(text.slice(span.end, sentenceEnd)), 'latest');
  return after !== undefined && after <= last;
}

/** Removes titles: a year in a title dates the document, not the sentence: 落实《2015年预案》. */
function withoutTitles(text: string): string {
  return text.replaceAll(TITLE, '《》');
}

/** 《2015年森林防火预案》 */
const TITLE = /《[^《》]*》/gu;

function lastYear({ term }: TermUse): number {
  return Number(term.to.slice(0, 4));
}

/** 要坚决打赢…  抓好…: a future task. */
const TASK = /(?:要|必须|继续|确保|力争|务必|应当|抓好|做好|着力|努力|下一步|全力)[^，。；]*$/u;

function isTask(before: string, after: string): boolean {
  return TASK.test(before) && !ACHIEVED.test(after) && !HISTORY.test(before);
}

/** …作出了重要贡献  …取得决定性成就 */
const ACHIEVED =
  /^[^。]{0,16}(?:了|已|完成|取得|实现(?!途径)|胜利|历史性|决定性|如期|成就|收官|圆满|基础上|之后|以后|后，)/u;
/** 党的十六大提出…  从全面建设小康社会到… */
const HISTORY =
  /十[五六七八九]大|历史|曾|时期|阶段|历程|世纪|过去|以来|五年来|三年来|年来|一年来|提出|回顾|从[^，。]*到|小平|走过|经历|伟大成就|脱贫摘帽|已经|解决了|取得/u;
