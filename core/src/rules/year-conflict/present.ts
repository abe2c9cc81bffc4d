import type { DocumentDate, SpeechText } from '../../document/model/document.js';
import type { Years } from './statement.js';
import type { TitleOccasion } from './title-occasion.js';

/** The years that a speech may mean by 今年. */
export interface Present extends Years {
  /** Of the document date. */
  readonly year: number;
  /** What says so where the draft has no date: the occasion in its title. */
  readonly occasion?: string;
}

/** 述职报告, 工作总结: of January to March they may call the year they report on 今年. */
const REPORT = /报告|述职|总结|汇报|要点|计划|评议|考核/u;
/** 2023年度总结表彰大会: may be held in the next year. */
const YEAR_REVIEWED = /年度|总结|表彰|述职|考核|评议/u;
const LAST_REPORT_MONTH = 3;

/** What 今年 may be, by the date and by what kind of speech it is. */
export function presentOf(
  { title, paragraphs }: SpeechText,
  { year, month, source }: DocumentDate,
): Present {
  const name = paragraphs[title]?.facts.text ?? '';
  const isEarly = month === undefined || month <= LAST_REPORT_MONTH;
  const mayReview = isEarly && REPORT.test(name);
  const mayFollow = source === 'title' && YEAR_REVIEWED.test(name);
  return { year, from: mayReview ? year - 1 : year, to: mayFollow ? year + 1 : year };
}

/** Where a draft has no date, it is of the year of the occasion in its title. */
export function presentByTitle({ statement, year }: TitleOccasion): Present {
  return { year, from: statement.years.from, to: year, occasion: statement.phrase };
}
