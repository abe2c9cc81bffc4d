/** The date a draft is written for. Web residue gives none: 发布时间 is the page's, not the speech's. */
import type { CalendarDate, DocumentDate, Paragraph, SpeechPlace } from './document.js';
import { readFrontMatter } from './markdown.js';

/** 2024年2月19日  2024年2月  2024年  2024-02-19  2024/2 */
const DATE =
  /(?<year>(?:19|20)\d{2})(?:年|[-/.])?(?:(?<month>\d{1,2})(?:月|[-/.])?(?:(?<day>\d{1,2})日?)?)?/u;
/** （2024年2月19日）  2024年2月19日  二〇二四年… is read by its own rule. */
const DATE_LINE = /^[（(]?(?<date>(?:19|20)\d{2}年\d{1,2}月(?:\d{1,2}日)?)[）)]?$/u;
/** 在2021年全市教育系统工作会议上的讲话  2024年政府工作报告 */
const TITLE_YEAR = /(?<date>(?:19|20)\d{2})年/u;
/** 于2019年3月2日举行  于2019年在…召开 */
const HELD = /于(?<date>(?:19|20)\d{2}年(?:\d{1,2}月)?(?:\d{1,2}日)?)[^。]{0,20}(?:举行|召开)/u;
/** 国办发〔2018〕42号 */
const NUMBER = /〔(?<date>(?:19|20)\d{2})〕\d+号/u;
/** A date line stands within this many paragraphs of the start, a sign-off within this many of the end. */
const REACH = 6;

/** What the date is looked for in. */
export interface DateSource {
  readonly text: string;
  readonly paragraphs: readonly Paragraph[];
  readonly places: readonly SpeechPlace[];
  readonly isContent: (paragraph: number) => boolean;
  /** The setting `biganzi.documentDate`. */
  readonly setting: string | undefined;
}

/** The document date by the order of sources that the rules lay down; `undefined` when none says. */
export function findDocumentDate(source: DateSource): DocumentDate | undefined {
  const { text, paragraphs, places, isContent, setting } = source;
  const content = (index: number) => (isContent(index) ? paragraphs[index]?.facts.text : undefined);
  const count = paragraphs.length;
  const reach = Array.from({ length: Math.min(REACH, count) }, (_, index) => index);
  const head = reach.map(content);
  const tail = reach.map((index) => content(count - 1 - index));
  const title = content(places[0]?.speech.title ?? -1);

  return (
    dated(readFrontMatter(text, 'date'), 'frontMatter') ??
    dated(findIn(head, DATE_LINE), 'dateLine') ??
    dated(findIn([title], TITLE_YEAR), 'title') ??
    dated(setting, 'setting') ??
    dated(findIn(tail, DATE_LINE), 'signOff') ??
    dated(findIn(head, HELD), 'opening') ??
    dated(findIn(head, NUMBER), 'documentNumber')
  );
}

function findIn(texts: readonly (string | undefined)[], pattern: RegExp): string | undefined {
  for (const text of texts) {
    const date =
      text === undefined || text.length > 2000 ? undefined : pattern.exec(text)?.groups?.date;
    if (date !== undefined) return date;
  }
  return undefined;
}

function dated(text: string | undefined, source: DocumentDate['source']): DocumentDate | undefined {
  const date = text === undefined ? undefined : readDate(text);
  return date && { ...date, source };
}

/** The date a text begins with, as far as it goes; `undefined` when month or day cannot be. */
function readDate(text: string): CalendarDate | undefined {
  const groups = DATE.exec(text)?.groups;
  if (!groups?.year) return undefined;
  const year = Number(groups.year);
  const month = groups.month === undefined ? undefined : Number(groups.month);
  const day = groups.day === undefined ? undefined : Number(groups.day);
  if (month === undefined || month < 1 || month > 12) return { year };
  if (day === undefined || day < 1 || day > 31) return { year, month };
  return { year, month, day };
}
