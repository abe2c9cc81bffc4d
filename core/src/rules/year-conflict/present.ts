import type { DocumentDate, SpeechText } from '../../document/model/document.js';
import type { Years } from './statement.js';
import type { SpeechStatement } from './statements.js';
import type { TitleOccasion } from './title-occasion.js';

/** The years that a speech may mean by 今年. */
export interface Present extends Years {
  /** The year of the document date. */
  readonly year: number;
  /** The evidence for the year, where the draft has no date. */
  readonly by?: Witness;
}

/** The occasion in the title, or the tasks that the meeting sets. */
export interface Witness {
  readonly what: 'title' | 'tasks';
  readonly phrase: string;
}

/** 述职报告, 工作总结: from January to March such a report may call the year it reports on 今年. */
const REPORT = /报告|述职|总结|汇报|要点|计划|评议|考核/u;
/** 2023年度总结表彰大会: the meeting may be held in the next year. */
const YEAR_REVIEWED = /年度|总结|表彰|述职|考核|评议/u;
/** The last month in which such a report may be given. */
const LAST_REPORT_MONTH = 3;

/** The years that 今年 may mean, given the date and the kind of speech. */
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

/** The present of a draft without a date: the year of the occasion in its title. */
export function presentByTitle({ statement, year }: TitleOccasion): Present {
  const by = { what: 'title', phrase: statement.phrase } as const;
  return { year, from: statement.years.from, to: year, by };
}

/** The tasks of the meeting are read in so many paragraphs after the title. */
const OPENING = 5;

/**
 * The present of a draft without a date by the tasks that it sets: their year, or the end of the year before.
 * @returns `undefined` where it sets no tasks of a year, or tasks of several years
 */
export function presentByTasks(
  { title }: SpeechText,
  statements: readonly SpeechStatement[],
): Present | undefined {
  const setting = statements.filter(
    ({ statement, index }) => statement.assigns !== undefined && index <= title + OPENING,
  );
  const year = setting[0]?.statement.assigns;
  if (year === undefined || setting.some(({ statement }) => statement.assigns !== year)) return;
  const by = { what: 'tasks', phrase: setting[0]?.statement.phrase ?? '' } as const;
  return { year, from: year - 1, to: year, by };
}
