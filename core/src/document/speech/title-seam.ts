/** Finds lost line breaks between a title, a salutation and the text in one line. */
import { isBlank, skipBlanks } from '../../text/characters.js';
import type { LostBreak } from '../model/document.js';
import { STOP } from '../../sentences/stops.js';
import { matchesOf } from '../../text/matches.js';

/** How many UTF-16 units of a line are searched for a salutation. */
const REACH = 160;
const SHORTEST_TITLE = 4;

/** The lost breaks at the beginning of a paragraph: before and after its salutation, and after its title. */
export function findTitleSeams(text: string): readonly LostBreak[] {
  const head = text.slice(0, REACH);
  const colon = head.search(SALUTATION_END);
  // Neither a title nor a salutation contains a stop.
  if (colon < 0 || STOP.test(head.slice(0, colon))) return findTitleBlank(text);
  const start = findSalutation(head.slice(0, colon));
  if (start === undefined) return findTitleBlank(text);
  const body = skipBlanks(text, colon + 1);
  if (body >= text.length)
    return start === 0 ? NONE : (fromTitle(head.slice(0, start), start) ?? NONE);
  const opening: LostBreak = { at: body, kind: 'opening' };
  if (start === 0)
    return '：:'.includes(head.charAt(colon)) &&
      AUDIENCE_ALONE.test(head) &&
      SENTENCES.test(text.slice(body))
      ? [opening]
      : NONE;
  const title = fromTitle(head.slice(0, start), start);
  return title ? [...title, opening] : NONE;
}

const NONE: readonly never[] = [];
/** ： : ！ */
const SALUTATION_END = /[：:！!]/u;

/** 同志们  各位领导、同志们  尊敬的各位来宾: the beginning of a salutation. */
const OPENER =
  /尊敬的|敬爱的|亲爱的|各位|全体|同志们|女士们|先生们|朋友们|老师们|同学们|代表们|委员们|乡亲们|战友们|家长们|同仁们|各[市县区乡镇州省]|市委|县委|省委|区委/gu;
/** 同志们：今天…: a salutation without a title before it addresses an audience, unlike a label (市委书记：张三). */
const AUDIENCE_ALONE =
  /^(?:尊敬的|敬爱的|亲爱的|各位|全体|同志们|女士们|先生们|朋友们|老师们|同学们|代表们|委员们|乡亲们|战友们|家长们|同仁们)/u;
/** An audience that a salutation addresses. */
const AUDIENCE =
  /(?:同志们?|领导|代表们?|委员们?|来宾们?|嘉宾们?|朋友们?|老师们?|同学们?|女士们?|先生们?|家长们?|乡亲们?|父老|战友们?|同仁们?|员工们?|师生们?|职工们?|同事们?|常委|评委|理事|专家|教师|企业家|党员|干部|居民|业主|村民|书记|主任|政府|部门|单位|委员会|办公室|街道办事处|学校|乡镇|公司|企业|机构|支部|党委|党组|[市县区省州]委)$/u;
/** Separates the audiences of one salutation. */
const BETWEEN = /[、，,\s]+/u;

/** The start of the salutation at the end of `text`; `undefined` if there is none. */
function findSalutation(text: string): number | undefined {
  for (const { index } of matchesOf(text, OPENER)) {
    const hearers = text.slice(index).trim().split(BETWEEN);
    if (hearers.every((hearer) => AUDIENCE.test(hearer))) return index;
  }
  // 主持词姐妹们：: any audience, directly after the last word of a title.
  for (const { index, 0: word } of matchesOf(text, TITLE_WORD)) {
    const start = skipBlanks(text, index + word.length);
    const hearers = text.slice(start).trim().split(BETWEEN);
    if (hearers.every((hearer) => PLURAL.test(hearer))) return start;
  }
  return undefined;
}

/** 姐妹们  网友们 */
const PLURAL = /^\p{Script=Han}{1,8}们$/u;

/** 讲话  主持词  关于…的通知: the last word of a title. */
const TITLE_WORD =
  /(?:讲话|讲话稿|致辞|致词|发言|发言稿|报告|汇报|主持词|主持稿|主持辞|演讲|演讲稿|开幕词|闭幕词|欢迎词|祝酒词|贺词|总结|党课|表态|倡议书|公开信|慰问信|感谢信|通知|通报|意见|方案|决定|请示|批复|纪要|计划|要点)(?:提纲|材料|摘要|全文|稿)?/gu;
/** （2024年3月5日）  2024年3月5日  市长 王明: what may be between a title and the salutation. */
const BY_LINE =
  /^\s{0,4}(?:[（(][^（）()]{1,30}[）)])?\s{0,4}(?:(?:19|20)\d\d年\d{1,2}月(?:\d{1,2}日)?)?(?:\s{1,4}[\p{Script=Han}·]{2,12}){0,2}\s{0,4}$/u;

/** The lost breaks up to the salutation, if the text before it is a title; `undefined` otherwise. */
function fromTitle(before: string, salutation: number): readonly LostBreak[] | undefined {
  const end = findTitleWordEnd(before);
  if (end === undefined) return undefined;
  const own = skipBlanks(before, end);
  const breaks: LostBreak[] = own < before.length ? [{ at: own, kind: 'title' }] : [];
  return [...breaks, { at: salutation, kind: 'salutation' }];
}

/** The end of the last word of a title, after which only a by-line may follow. */
function findTitleWordEnd(before: string): number | undefined {
  if (before.length < SHORTEST_TITLE) return undefined;
  let found: number | undefined;
  for (const { index, 0: word } of matchesOf(before, TITLE_WORD)) {
    if (BY_LINE.test(before.slice(index + word.length))) found ??= index + word.length;
  }
  return found;
}

const LONGEST_TITLE = 50;

/** 关于改进会风文风的意见 为进一步改进…: the lost break at a blank between a title and sentences. */
function findTitleBlank(text: string): readonly LostBreak[] {
  let at = SHORTEST_TITLE;
  const most = Math.min(LONGEST_TITLE, text.length);
  while (at < most && !isBlank(text.charCodeAt(at))) at += 1;
  if (at >= most || !FULL_TITLE.test(text.slice(0, at))) return NONE;
  const body = skipBlanks(text, at);
  return SENTENCES.test(text.slice(body)) ? [{ at: body, kind: 'title' }] : NONE;
}

/** 在…上的讲话  关于…的意见, after a chunk number if any */
const FULL_TITLE =
  /^(?:\d{1,3}[、.])?[^。；！？，]{0,12}(?:关于|在)[^。；！？]{2,40}[的上](?:讲话|致辞|发言|报告|汇报|通知|通报|意见|方案|决定|请示|批复|总结|讲话稿|主持词)$/u;
/** At least one clause and one sentence. */
const SENTENCES = /^[^。！？]{6,200}[。！？]/u;
