/** What the parts of a report or plan are of: 三、2020年工作打算 in the review of 2020, 截至2018年12月底 in that of 2019. */
import type { CalendarDate, Paragraph, SpeechText } from '../../document/model/document.js';
import type { Finding, Localized } from '../../rule/rule.js';
import { toTitleConflict, toYearFinding } from './year-finding.js';
import { matchesOf } from '../../text/matches.js';

/** 2020年驻村帮扶工作总结  2025年度述职报告, whole years only */
const REVIEW_TITLE =
  /(?<!\d[—–－～~至-]?)(?<year>20\d\d)年度?(?!上半年|下半年|第?[一二三四1-4]季度|\d)[^，。；\d]{0,20}(?:述职|述责|述廉|总结)/u;
/** 县教育局2024年工作要点 */
const PLAN_TITLE =
  /(?<!\d[—–－～~至-]?)(?<year>20\d\d)年度?(?!上半年|下半年|第?[一二三四1-4]季度|\d)[^，。；\d]{0,20}(?:工作要点|工作计划|工作安排|工作思路|工作打算|行动计划)$/u;

/** 三、  （三）  3.: what a heading may begin with. */
const HEADING =
  /^(?:第?[（(]?(?:[一二三四五六七八九十]{1,3}|\d{1,2})(?:[、.．，)）]+|部分[：:、\s]*))?\s*(?:关于)?(?<year>20\d\d)年度?(?<rest>[^，。；：！？\d]{2,24})[。：:]?$/u;
const LONGEST = 40;
/** 工作打算  重点工作安排: what is to be done. */
const PLAN =
  /(?:打算|计划|安排|思路|设想|举措|总体要求|预期目标|努力方向|重点任务|目标任务|工作目标|主要目标)$/u;
/** 工作回顾  工作完成情况: what was done. */
const DONE =
  /^(?:的)?(?:[^的]{0,8})(?:回顾|总结|完成情况|开展情况|工作情况|工作成效|主要成效|取得的成绩)$/u;
/** Half a year and less is planned within the year; 2020年计划执行情况 is none of the two. */
const PART_OF_YEAR = /半年|季度|月|阶段|执行|春|夏|秋|冬|学期|以来/u;

/** 截至2018年12月底  截至2018年11月 */
const CUT_OFF = /截[至止]到?(?<year>20\d\d)年(?:(?:1[0-2]|[1-9])月(?:\d{1,2}日|[底末])?|[底末])/gu;
/** 现将2018年工作情况总结如下 */
const PRESENTED =
  /(?:现将|现就|下面)[^，。；《》\d]{0,12}(?<year>20\d\d)年度?[^，。；《》\d]{0,24}(?:总结|汇报|报告|述职|通报)如下/gu;
/** What is counted over the year of the report. */
const OF_YEAR = /同比|[比较](?:上年|去年)|全年|年度|超额|完成率|年初/u;
const REACH = 70;

/** Headings and cut-off days of a report or plan that are of the year before the right one. */
export function* findPartYears(
  speech: SpeechText,
  date: CalendarDate | undefined,
): Iterable<Finding> {
  const { paragraphs, title, residue } = speech;
  const name = paragraphs[title]?.facts.text ?? '';
  const reviewed = yearOf(REVIEW_TITLE, name);
  const planned = reviewed === undefined ? yearOf(PLAN_TITLE, name) : undefined;
  const left = new Set(residue);
  for (const [index, paragraph] of paragraphs.entries()) {
    const { text } = paragraph.facts;
    if (index <= title || !text.includes('20') || left.has(index)) continue;
    const time = { reviewed, planned, date };
    if (text.length <= LONGEST) yield* inHeading(paragraph, time);
    if (text.includes('截')) yield* inCutOff(paragraph, time);
    if (text.includes('如下')) yield* whenPresented(paragraph, time);
  }
}

interface Time {
  readonly reviewed: number | undefined;
  readonly planned: number | undefined;
  readonly date: CalendarDate | undefined;
}

function* inHeading(paragraph: Paragraph, { reviewed, planned, date }: Time): Iterable<Finding> {
  const { year: figures = '', rest = '' } = HEADING.exec(paragraph.facts.text)?.groups ?? {};
  if (figures === '' || PART_OF_YEAR.test(rest)) return;
  const year = Number(figures);
  if (PLAN.test(rest)) {
    if (year === reviewed && (date?.month ?? LATE) >= LATE) {
      yield toYearFinding(paragraph, { figures }, year + 1, {
        zh: `总结的是${year}年，接下来要做的应是${year + 1}年的事`,
        en: `The review is of ${year}: what is to be done next is of ${year + 1}`,
      });
    } else if (planned !== undefined && year === planned - 1) {
      yield toYearFinding(paragraph, { figures }, planned, toTitleConflict(planned, year));
    } else if (date && year < date.year && (reviewed === undefined || year < reviewed)) {
      yield toYearFinding(
        paragraph,
        { figures },
        date.year,
        toDated(date.year, figures + '年' + rest),
      );
    }
    return;
  }
  if (!DONE.test(rest)) return;
  if (reviewed !== undefined) {
    if (year === reviewed - 1)
      yield toYearFinding(paragraph, { figures }, reviewed, toTitleConflict(reviewed, year));
  } else if (date && year === date.year - 2) {
    yield toYearFinding(
      paragraph,
      { figures },
      year + 1,
      toDated(date.year, figures + '年' + rest),
    );
  }
}

/** From this month on the year is reviewed as a whole; without a month it may be. */
const LATE = 10;

function* inCutOff(paragraph: Paragraph, { reviewed, date }: Time): Iterable<Finding> {
  const { text } = paragraph.facts;
  for (const { index, 0: whole, groups } of matchesOf(text, CUT_OFF)) {
    const { year: figures = '' } = groups ?? {};
    const year = Number(figures);
    const rest =
      text.slice(index + whole.length, index + whole.length + REACH).split(STOP)[0] ?? '';
    if (!OF_YEAR.test(rest) || OTHER_YEAR.test(rest) || !isSentenceStart(text, index)) continue;
    if (reviewed !== undefined && year === reviewed - 1) {
      yield toYearFinding(
        paragraph,
        { figures, from: index },
        reviewed,
        toTitleConflict(reviewed, year),
      );
    } else if (reviewed === undefined && date && year === date.year - 2) {
      yield toYearFinding(paragraph, { figures, from: index }, year + 1, toDated(date.year, whole));
    }
  }
}

function* whenPresented(paragraph: Paragraph, { reviewed }: Time): Iterable<Finding> {
  for (const { index, groups } of matchesOf(paragraph.facts.text, PRESENTED)) {
    const { year: figures = '' } = groups ?? {};
    const year = Number(figures);
    if (reviewed === undefined || year !== reviewed - 1) continue;
    yield toYearFinding(
      paragraph,
      { figures, from: index },
      reviewed,
      toTitleConflict(reviewed, year),
    );
  }
}

const STOP = /[。！？；]/u;
const OTHER_YEAR = /20\d\d年|今年|目前/u;

function isSentenceStart(text: string, at: number): boolean {
  return at === 0 || /[。；！）)]/u.test(text.charAt(at - 1));
}

function yearOf(pattern: RegExp, title: string): number | undefined {
  const year = pattern.exec(title)?.groups?.year;
  return year === undefined ? undefined : Number(year);
}

function toDated(year: number, phrase: string): Localized {
  return {
    zh: `文稿日期是${year}年，与“${phrase}”的年份不符`,
    en: `The draft is of ${year}, which does not fit "${phrase}"`,
  };
}
