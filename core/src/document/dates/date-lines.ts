/** Reads the date of a draft from single lines. Every reader takes one line and returns a date or `undefined`. */
import { daysInMonth } from './calendar.js';
import type { CalendarDate } from '../model/document.js';
import { readWrittenDate, type WrittenDate } from './written-date.js';

/** 2026  2026-03  2026/3/4  2026年3月4日: the value of a setting or of front matter. */
const PLAIN =
  /^(?<year>(?:19|20)\d{2})(?:\D{1,2}(?<month>\d{1,2})(?:\D{1,2}(?<day>\d{1,2}))?)?\D{0,2}(?:[T\s].*)?$/u;

/** Reads a date of a setting or of front matter. */
export function readPlainDate(value: string | undefined): CalendarDate | undefined {
  const text = value?.trim() ?? '';
  const groups = PLAIN.exec(text)?.groups;
  if (!groups?.year) return toDate(readWrittenDate(text, 0));
  return toDate({
    year: Number(groups.year),
    ...(groups.month !== undefined && { month: Number(groups.month) }),
    ...(groups.day !== undefined && { day: Number(groups.day) }),
  });
}

const LONGEST_LINE = 90;
/** （  ——  ：  会议时间：2024年…: what may precede the date in a date line. */
const LINE_LEAD = /^(?:[（(〔]|[—―－─-]{1,3}|(?:会议|讲话|发言)?时间[：:])?\s*/u;
/** ） at the end of the line */
const LINE_END = /^\s*[）)〕]?$/u;
/** 在…会议上  省长×××在…会议上  …全体会议通过）: the occasion of a speech or paper, without a stop. */
const OCCASION =
  /^[^。；！？]*(?:会上|会议上|大会上|仪式上|活动上|讲话|通过|修订|发布)[^。；！？]*$/u;

/** 2024.9.2  （2024-09-02）: all that stands in the line; a bare 2024-09-02 is a page's. */
const DOTTED =
  /^(?:[（(〔]\s*(?<inner>20\d\d[./-]\d{1,2}[./-]\d{1,2})\s*[）)〕]|(?<bare>20\d\d\.\d{1,2}\.\d{1,2}))$/u;

/** Reads a line that states the date: 2024年2月19日  （二〇二四年三月四日）  ——2021年3月5日在…会议上. */
export function readDateLine(line: string): CalendarDate | undefined {
  if (line.length > LONGEST_LINE) return undefined;
  const dotted = DOTTED.exec(line.trim())?.groups;
  if (dotted) return readPlainDate(dotted.inner ?? dotted.bare);
  const lead = LINE_LEAD.exec(line)?.[0] ?? '';
  const date = readWrittenDate(line, lead.length);
  if (date?.month === undefined) return undefined;
  const rest = line.slice(date.end);
  return LINE_END.test(rest) || OCCASION.test(rest) ? toDate(date) : undefined;
}

/** 县教育局 2024年9月2日  述职人：李明　2024年9月2日  2024年9月2日印发: a line that closes a paper. */
const SIGNED =
  /^(?:[\p{Script=Han}·：:]{2,24}[\s\u3000]*)?(?=[12１２一二]\S)(?<date>\S{0,14}日)(?:印发)?$/u;
/** 截至 and its like say what is counted, not when the paper was written. */
const UNSIGNED = /截[至止]|会议|[到从自于在至上]$/u;

/** The date of a line at the end that names who signs, or what was done with the paper that day. */
export function readSignedLine(line: string): CalendarDate | undefined {
  const match = SIGNED.exec(line.trim());
  const date = match?.groups?.date;
  if (!match || date === undefined) return undefined;
  const before = match[0].slice(0, match[0].indexOf(date));
  if (UNSIGNED.test(before)) return undefined;
  const written = readWrittenDate(date, 0);
  return written?.day !== undefined && written.end === date.length ? toDate(written) : undefined;
}

/** Before a year that is not the year of the draft: 2021—2025年  到2035年  纪念1911年…. */
const NOT_BEFORE = /[\d０-９—–－～~至到自从向-]$|纪念[^，。]*$|面向$|迈向$|[今去明]年[（(是]$/u;
/** After a year that is not the year of the draft: 2035年远景目标  2020年以来  2022级. */
const NOT_AFTER = /^(?:[—–－～~至到-]|以来|远景|前后?|规划|中长期|目标|建成)/u;

/** Reads the year of a title: 在2021年…会议上的讲话  2024年政府工作报告; of two the later: 2023年工作总结和2024年工作计划. */
export function readTitleYear(line: string): CalendarDate | undefined {
  let found: WrittenDate | undefined;
  for (let at = 0; at < line.length; at += 1) {
    const date = readWrittenDate(line, at);
    if (!date) continue;
    const isOfWriting =
      !NOT_BEFORE.test(line.slice(0, at)) && !NOT_AFTER.test(line.slice(date.end));
    if (isOfWriting && (!found || date.year > found.year)) found = date;
    at = date.end - 1;
  }
  return toDate(found);
}

/** …全体会议，于2019年10月28日至31日在北京举行。 */
const HELD = /于(?=[12１２一二])/u;
/** …至31日在北京举行。: the date is that of this meeting, not of an earlier one. */
const HELD_REST = /^[^。；]{0,30}(?:举行|召开)(?:[。，,]|$)/u;
/** 党的十九大于2017年…召开: an earlier meeting. */
const PAST_MEETING = /[一二三四五六七八九十]大$|[一二三四五六七八九]中全会$|曾$/u;

/** Reads the opening of a communiqué: 中国共产党第十九届中央委员会第四次全体会议，于2019年10月28日至31日在北京举行。 */
export function readHeld(line: string): CalendarDate | undefined {
  const sentence = line.slice(0, LONGEST_LINE);
  const at = sentence.search(HELD);
  if (at < 0 || sentence.slice(0, at).includes('。')) return undefined;
  if (PAST_MEETING.test(sentence.slice(0, at))) return undefined;
  const date = readWrittenDate(sentence, at + 1);
  return date && HELD_REST.test(sentence.slice(date.end)) ? toDate(date) : undefined;
}

/** 2026年5月15日上午，县长…主持召开县政府常务会议。现将会议纪要如下: the minutes of a meeting. */
const MINUTES =
  /^[^。]{0,6}，[^。；]{2,40}召开[^。；]{2,40}会议[。，][^。]{0,20}(?:纪要|通报|记录)如下/u;

/** Reads the date of the meeting from the opening of minutes. */
export function readMinutes(line: string): CalendarDate | undefined {
  const date = readWrittenDate(line, 0);
  return date?.month !== undefined && MINUTES.test(line.slice(date.end, date.end + 160))
    ? toDate(date)
    : undefined;
}

/** 国办发〔2018〕42号 alone in a line: the document's own number, not a cited one. */
const OWN_NUMBER =
  /^[（(]?\p{Script=Han}{2,12}[〔\[（(](?<year>(?:19|20)\d{2})[〕\]）)]第?\d+号[）)]?$/u;

/** Reads the year of the document's own 发文字号. */
export function readNumberYear(line: string): CalendarDate | undefined {
  const year = OWN_NUMBER.exec(line.trim())?.groups?.year;
  return year === undefined ? undefined : { year: Number(year) };
}

/** The date without a month or day that does not exist. */
function toDate(date: CalendarDate | undefined): CalendarDate | undefined {
  if (!date) return undefined;
  const { year, month, day } = date;
  if (month === undefined || daysInMonth(month) === 0) return { year };
  return day === undefined || day < 1 || day > daysInMonth(month, year)
    ? { year, month }
    : { year, month, day };
}
