import { writeOutYear } from '../../document/dates/written-date.js';
import { isDigit, isHan } from '../../text/characters.js';
import type { Span } from '../../text/span.js';
import { matchesOf } from '../../text/matches.js';

/** The year and number of a document as written, without the characters of its agency: 〔2024〕12号. */
export interface DocumentNumber {
  readonly span: Span;
  readonly written: string;
  readonly year: string;
  readonly sequence: string;
  /** 主席令 and 公告 are numbered 第N号: 第 is right. */
  readonly keepsOrdinal: boolean;
}

/** [2024]12号  （2024）12号  〔24〕12号  〔2024〕第012号  〔2024年〕12号 */
const NUMBER =
  /[[［(（【〔﹝〈](?<year>\d{4}|\d{2})年?[\]］)）】〕﹞〉] ?(?<ordinal>第)? ?(?<sequence>\d{1,5}) ?号(?![楼院线车机井店铺桥馆台仓库门铁公])/uy;
/** The kinds of papers that are numbered 第N号. */
const ORDERS = /(?:令|公告|通告|公报|决定|决议)$/u;

/** The document numbers in a text. @param brackets - The offsets of the text's brackets. */
export function* findDocumentNumbers(
  text: string,
  brackets: readonly number[],
): Iterable<DocumentNumber> {
  for (const start of brackets) {
    if (!isDigit(text.charCodeAt(start + 1)) || !isHan(text.charCodeAt(start - 1))) continue;
    NUMBER.lastIndex = start;
    const match = NUMBER.exec(text);
    if (!match) continue;
    const { year = '', sequence = '', ordinal } = match.groups ?? {};
    const isOrder = ORDERS.test(text.slice(Math.max(0, start - 2), start));
    yield {
      span: { start, end: start + match[0].length },
      written: match[0],
      year,
      sequence,
      keepsOrdinal: ordinal !== undefined && isOrder,
    };
  }
}

/** 青防办发202217号, 政办发〔2022 17号: the agency's characters, a year and a number, with one bracket or both missing. */
const BARE =
  /(?<=[发函办字政党委纪组监人财教文综])[〔[（(﹝]?(?<year>(?:19|20)\d{2})[〕\]）)﹞]?(?<space> ?)第?(?<sequence>\d{1,4}) ?号(?![楼院线车机井店铺桥馆台仓库门铁公])/gu;
const OPENING = /^[〔[（(﹝]/u;
const CLOSING = /[〕\]）)﹞]/u;

/** The document numbers that lack one or both brackets. */
export function* findBareNumbers(text: string): Iterable<DocumentNumber> {
  if (!text.includes('号')) return;
  for (const { index, 0: written, groups } of matchesOf(text, BARE)) {
    if (OPENING.test(written) && CLOSING.test(written)) continue;
    const { year = '', sequence = '' } = groups ?? {};
    yield {
      span: { start: index, end: index + written.length },
      written,
      year,
      sequence,
      keepsOrdinal: false,
    };
  }
}

/** 〔2024〕12号: hexagonal brackets, four-digit year, no 第 (but for orders), no leading zero. */
export function toRightForm({ year, sequence, keepsOrdinal }: DocumentNumber): string {
  const whole = year.length === 2 ? writeOutYear(year) : year;
  const number = sequence.replace(/^0+(?=\d)/u, '');
  return `〔${whole}〕${keepsOrdinal ? '第' : ''}${number}号`;
}
