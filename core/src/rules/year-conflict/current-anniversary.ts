/** Recognises an anniversary in the year of the draft that is named without a year: 以优异成绩庆祝建党95周年. */
import { leadOf } from './anchors.js';

/** Whether the anniversary from `start` to `end` is celebrated at present; false in doubt. */
export function isCurrentAnniversary(text: string, start: number, end: number): boolean {
  if (isAnnounced(text, start)) return true;
  if (PURPOSE.test(text.slice(0, start)) && DECIDED.test(text.slice(end))) return true;
  const { lead, start: from } = leadOf(text, start);
  if (TODAY.test(lead) && CLAUSE_END.test(text.slice(end))) return true;
  const rest = text.slice(end, end + REACH);
  const stop = rest.search(/[。！？；!?;]/u);
  const after = stop < 0 ? rest : rest.slice(0, stop);
  if (GIVEN.test(lead) && GIFT.test(after) && !DONE.test(lead + after)) return true;
  const now = OCCASION_NOW.test(after) ? lead.replace(CELEBRATED, '') : lead;
  if (REVIEW.test(now + after) || (HELD.test(after) && !HERE.test(after))) return false;
  if (GREETING.test(lead)) return true;
  if (REVIEW_BEFORE.test(text.slice(Math.max(0, from - LOOK_BACK), from))) return false;
  if (OCCASION_NOW.test(after)) return AT.test(lead);
  return after === '' && CHEER.test(lead);
}

/** 今天，我们在这里隆重集会，热烈庆祝… */
const TODAY = /^\s*今天[^。]{0,40}(?:庆祝|纪念)[^，。]{0,4}$/u;
const CLAUSE_END = /^(?:$|[，。！；暨])/u;
/** How far after the anniversary its sentence is read, in UTF-16 units. */
const REACH = 60;
/** How far before the sentence words for the past are looked for, in UTF-16 units. */
const LOOK_BACK = 600;
/** 为庆祝建党95周年，…现制定如下方案: the first sentence of a notice. */
const PURPOSE = /^\s*为了?(?:隆重|热烈)?(?:庆祝|纪念|迎接|喜迎)[^，。]{0,6}$/u;
/** 现制定如下方案  今天，我们在这里集会: what is done for it now. */
const DECIDED =
  /^[^。；]{0,100}(?:现制定|特制定|制定本方案|现就|现将|经研究|研究决定|(?:今天|在这里|在此)[^。]{0,12}(?:集会|举行|召开|相聚))/u;
/** 以优异成绩庆祝…  让我们…庆祝…: what is still to be done for it. */
const GREETING =
  /(?:以[^，。]{0,20}(?:成绩|实绩|实效|业绩|成效|姿态|面貌|行动|状态|作风)|让我们[^。]{0,30})(?:喜迎|迎接|庆祝|纪念|献礼)[^，。]{0,6}$/u;
/** 以优异成绩向建党95周年献礼  让我们以实干为建党95周年献上一份厚礼 */
const GIVEN =
  /(?:^|[，：])(?:让我们|我们要|要|努力|争取)*(?:以|用)[^。]{1,50}[，]?(?:向|为)(?:伟大的|庆祝|迎接)?$|^(?:让我们|我们要)[^。]{0,50}(?:向|为)(?:伟大的|庆祝|迎接)?$/u;
const GIFT =
  /^的?(?:到来|华诞)?(?:献礼$|献礼[，、]|(?:献上|敬献|献出|送上|交上)[^，。]{0,14}(?:礼|答卷)$)/u;
const DONE = /了|曾|[12]\d{3}年|去年|当年/u;
/** 在隆重庆祝…之际 */
const CELEBRATED =
  /(?:^|[，：])(?:正?值此|[正恰]?值|在|正当|当)(?:我们|全党|全国人民)?隆重(?=庆祝|纪念)/u;
/** 在…之际 */
const AT = /(?:^|[，：])(?:正?值此|[正恰]?值|在|正当|当)?[^，。]{0,6}$/u;
const OCCASION_NOW = /^(?:[^，。]{0,12})?(?:来临|到来)?之际/u;
/** 庆祝新中国成立70周年！: the sentence contains nothing else. */
const CHEER = /^\s*(?:热烈|喜迎|迎接)*(?:庆祝|纪念|喜迎|迎接)[^，。]{0,4}$/u;
/** Words of a report about the past. */
const REVIEW =
  /了|总书记|主席|发表|成功|圆满|完成|荣获|授予|先后|(?<!周)[五三几多]年|\d{4}|曾|隆重(?=庆祝|纪念)/u;
/** 举行 refers to the past or future; only with 今天 or 在这里 to the present. */
const HELD = /举行|举办|开展|隆重|召开/u;
const HERE = /今天|在这里|在此|欢聚|相聚|齐聚/u;
/** Words for the past in the sentences before: 过去五年, 2019年. */
const REVIEW_BEFORE =
  /过去|回顾|回首|年来|历史|以来|那年|当年|曾|[12]\d{3}年|[〇零一二三四五六七八九]{4}年/u;

/** 关于开展庆祝建党95周年活动的通知: whether the paragraph is the title of a notice about a coming anniversary, not a quoted one. */
export function isAnnounced(text: string, start: number): boolean {
  return (
    TITLE_END.test(text) && ANNOUNCED.test(text.slice(0, start)) && !/[《〔]|\d{4}/u.test(text)
  );
}

const TITLE_END = /周年[^，。；：《》]{0,16}的?(?:通知|方案|倡议书|公告)$/u;
const ANNOUNCED = /关于[^，。；]{0,14}(?:庆祝|纪念|迎接|喜迎)[^，。]{0,4}$/u;
