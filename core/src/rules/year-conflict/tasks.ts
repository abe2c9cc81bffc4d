/** What a draft sets out to do in a year that is named: of a year gone by it was left over from an older draft. */
import type { Statement } from './statement.js';

/** 签订《2023年优化营商环境目标责任书》 */
const PLEDGED =
  /签[订署](?!了)(?:《|[^，。；《》]{0,6})(?<year>20\d\d)年度?[^，。；《》]{0,24}(?:责任书|承诺书|目标书|军令状)/gu;
/** 部署2023年工作  做好2023年防汛工作  确保完成2023年目标任务 */
const ASSIGNED =
  /(?:部署|安排|谋划|做好|抓好|确保(?:圆满|如期|全面|高质量)?完成)(?!了)(?:好|全[省市县区镇乡])?(?<year>20\d\d)年(?![度终底末])[^，。；“”《》]{0,16}?(?:工作|任务)(?![总考评])/gu;
/** 于2023年3月10日前报送  2023年6月底前完成整改 */
const DUE =
  /(?:[于在要须请]|务必|必须|，)(?<year>20\d\d)年\d{1,2}月(?:\d{1,2}日|底|初|[上中下]旬)之?前[^，。；了已]{0,12}(?:报送|上报|完成|到位|见效)(?!了|的)/gu;

/** A review: what was done, is counted or is over. */
const REVIEW =
  /[了曾]|已|去年|上年|当时|当年|年初|以来|回顾|总结|考核|考评|评优|决算|审计|统计|通报|表彰|情况|收尾|遗留|期间|过去|提出|要求于/u;
const SENTENCE_END = /[。！？；\n]/u;

/** The tasks of a named year; they fit a draft of that year or of one before it. */
export function* readTasks(text: string): Iterable<Statement> {
  for (const pattern of [PLEDGED, ASSIGNED, DUE]) {
    for (const { 0: whole, index, groups } of text.matchAll(pattern)) {
      const { year: figures = '' } = groups ?? {};
      if (REVIEW.test(sentenceAround(text, index, index + whole.length))) continue;
      const start = index + whole.indexOf(figures);
      const year = Number(figures);
      yield {
        span: { start, end: start + figures.length },
        phrase: whole.slice(whole.indexOf(figures)),
        years: { from: 0, to: year },
        anchor: undefined,
      };
    }
  }
}

/** How far a sentence is read in either direction, in UTF-16 units. */
const REACH = 60;

function sentenceAround(text: string, from: number, to: number): string {
  const before =
    text
      .slice(Math.max(0, from - REACH), from)
      .split(SENTENCE_END)
      .at(-1) ?? '';
  const after = text.slice(to, to + REACH).split(SENTENCE_END)[0] ?? '';
  return before + text.slice(from, to) + after;
}
