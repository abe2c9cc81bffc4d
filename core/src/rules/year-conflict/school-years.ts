/** School years: 举行2025—2026学年开学典礼 in the autumn of 2026 was left over from the year before. */
import type { Statement } from './statement.js';
import { matchesOf } from '../../text/matches.js';

/** 2025—2026学年  2025-2026学年度第一学期 */
const SCHOOL_YEAR =
  /(?<!\d)(?<first>20\d\d)(?:年)?(?<dash>[—–－～~至-]{1,2})(?<second>20\d\d)学年度?(?<term>第?[一二上下春秋]季?学期)?/gu;
/** 总结2024—2025学年工作  回顾… */
const REVIEWED = /(?:总结|回顾)(?:了)?(?:好|全[省市县区校])?[^，。；]{0,4}$/u;
/** 隆重举行…开学典礼  迎来了…  开启… */
const BEGUN = /(?:举行|召开|迎来|开启|踏入|迈入|步入|进入)(?:了)?[^，。；]{0,6}$/u;
/** 开学典礼  新学年工作会议 */
const OPENING = /^[^，。；]{0,8}(?:开学|始业|新生)/u;
/** Words for autumn, in a speech at the beginning of a term. */
const AUTUMN = /金秋|秋高气爽|丹桂|秋季|九月|9月|教师节|军训|新入学/u;
const SPRING = /春季|春天|新春|春暖|三月|3月|寒假|春节/u;
/** How far before and after the school year its context is read, in UTF-16 units. */
const REACH = 12;

/** The statements of a paragraph about school years that begin, or end, in the year of the draft. */
export function* readSchoolYears(text: string): Iterable<Statement> {
  for (const { 0: whole, index, groups } of matchesOf(text, SCHOOL_YEAR)) {
    const { first = '', second = '', dash = '', term = '' } = groups ?? {};
    if (Number(second) - Number(first) !== 1) continue;
    const end = index + whole.length;
    const year = yearOf(text, index, end, term);
    if (year === undefined) continue;
    const shift = year === 'first' ? 0 : 1;
    yield {
      span: { start: index, end: end - term.length },
      phrase: whole.slice(0, whole.length - term.length),
      years: { from: Number(first) + shift, to: Number(first) + shift },
      anchor: undefined,
      inYear: (right) =>
        whole
          .slice(0, whole.length - term.length)
          .replace(first, String(right - shift))
          .replace(`${dash}${second}`, `${dash}${right - shift + 1}`),
    };
  }
}

/** Which of the two years is the present; `undefined` where the paragraph does not show it. */
function yearOf(
  text: string,
  start: number,
  end: number,
  term: string,
): 'first' | 'second' | undefined {
  const lead = text.slice(Math.max(0, start - REACH), start);
  // A school year is reviewed in its second year, in the summer or after the first term.
  if (REVIEWED.test(lead)) return term === '' ? 'second' : undefined;
  if (!BEGUN.test(lead) || !OPENING.test(text.slice(end, end + REACH))) return undefined;
  if (/[二下春]/u.test(term)) return 'second';
  if (/[一上秋]/u.test(term)) return 'first';
  const autumn = AUTUMN.test(text);
  return autumn === SPRING.test(text) ? undefined : autumn ? 'first' : 'second';
}
