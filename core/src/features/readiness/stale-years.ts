/** Years left over from a draft of an earlier year; reported in the delivery check only, where a writer reviews each of them. */
import { toDocumentSpan } from '../../document/lines/paragraph-spans.js';
import type { OfficialDocument } from '../../document/model/document.js';
import type { Localized } from '../../rule/rule.js';
import type { Span } from '../../text/span.js';
import { matchesOf } from '../../text/matches.js';

/** A year that contradicts the verb before it. */
export interface StaleYear {
  readonly span: Span;
  readonly message: Localized;
}

/**
 * Finds 部署2019年工作 and 总结2019年工作 in a draft of 2024: planned work is of the draft's year or later, reviewed
 * work of that year or the one before. Empty where the date of the draft is unknown.
 */
export function findStaleYears({ paragraphs, date }: OfficialDocument): readonly StaleYear[] {
  if (!date) return [];
  const found: StaleYear[] = [];
  for (const paragraph of paragraphs) {
    for (const match of matchesOf(paragraph.facts.text, DATED_WORK)) {
      const { verb = '', link = '', year = '' } = match.groups ?? {};
      const value = Number(year);
      const isStale = PLANNING.has(verb)
        ? value < date.year
        : value < date.year - 1 || value > date.year;
      if (!isStale) continue;
      const start = match.index + verb.length + link.length;
      found.push({
        span: toDocumentSpan(paragraph, { start, end: start + year.length + 1 }),
        message: toMessage(verb, value, date.year),
      });
    }
  }
  return found;
}

/** 部署2019年工作  安排好2019年的任务  总结2018年度工作; not 总结2019年以来 and no range 2019年至2023年 */
const DATED_WORK =
  /(?<verb>安排|部署|谋划|布置|总结|回顾)(?<link>好|了|和|一下)?(?<year>(?:19|20)\d\d)年(?:度)?(?=[\p{Script=Han}，。、])(?!以来|以后|以前|来|至|到|底)/gu;

const PLANNING: ReadonlySet<string> = new Set(['安排', '部署', '谋划', '布置']);

function toMessage(verb: string, year: number, drafted: number): Localized {
  return {
    zh: `文稿是 ${drafted} 年的，却“${verb}${year}年”，年份可能没有改`,
    en: `The draft is of ${drafted}, but speaks of ${year} (${verb}); the year may be left over`,
  };
}
