/** The reviewed year next to the planned one: 总结2025年工作，部署2026年任务. */
import type { Statement } from './statement.js';
import { matchesOf } from '../../text/matches.js';

/** The reviewed year and the planned year in one sentence: 总结2024年工作，部署2026年任务. */
const REVIEWED =
  /(?:总结|回顾)(?:了)?(?<done>20\d\d)年度?(?:的)?(?:各项|全[省市县区镇乡])?[^，。；、至到—\d]{0,12}(?:工作|成绩|情况)[，、和；][^。；\d]{0,12}(?:部署|安排|谋划|研究)(?:了)?(?<next>20\d\d)年(?!以|前|后|至|到|—)/gu;

/** The reviewed years that are two years before the planned one: left over from an older draft. */
export function* readReviewedYears(text: string): Iterable<Statement> {
  for (const { 0: whole, index, groups } of matchesOf(text, REVIEWED)) {
    const { done = '', next = '' } = groups ?? {};
    if (Number(next) - Number(done) !== GAP) continue;
    const start = index + whole.indexOf(done);
    const end = start + done.length + 1;
    const year = Number(next) - 1;
    yield {
      span: { start, end },
      phrase: `${next}年的上一年`,
      years: { from: year, to: year },
      anchor: { kind: 'year', year: Number(done), span: { start, end } },
      inYear: () => `${year}年`,
    };
  }
}

/** A distance of two years is a slip; a larger one is a term of office, and equal years are two halves of one year. */
const GAP = 2;
