/** Tasks for a given year: a task for a past year was left over from an older draft. */
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

/** 把2025年度党建工作要点细化分解  将2025年重点任务逐项分解 */
const DIVIDED =
  /(?:把|将|对照|按照)(?:《)?(?<year>20\d\d)年度?[^，。；》]{0,16}(?:要点|任务|清单|计划|方案)》?[^，。；]{0,6}(?:细化|分解|逐项|逐条|抓好落实|抓实)/gu;
/** 会议研究了《青石县2025年重大项目建设计划》 */
const ADOPTED =
  /(?:研究|审议|讨论|印发|下发)(?:并)?(?:原则)?(?:通过|同意)?(?:了)?《[^《》\d]{0,20}(?<year>20\d\d)年(?!度?(?:工作)?总结|—|-|至)[^《》]{0,24}(?:计划|方案|要点|安排|清单)》/gu;
/** 预计2024年，全县地区生产总值完成… */
const EXPECTED = /(?<![原曾]|当时|此前)预计(?:到)?(?<year>20\d\d)年(?![底末以之前]|[—–-])/gu;

/** Words of a review: results, statistics, past periods. */
const REVIEW =
  /[了曾]|已|去年|上年|当时|当年|年初|以来|回顾|总结|考核|考评|评优|决算|审计|统计|通报|表彰|情况|收尾|遗留|期间|过去|提出|要求于/u;
const SENTENCE_END = /[。！？；\n]/u;

/** The tasks of a paragraph for a given year; they fit a draft of that year or an earlier one. */
export function* readTasks(text: string): Iterable<Statement> {
  for (const { pattern, reviewWords, ...rest } of TASKS) {
    for (const { 0: whole, index, groups } of text.matchAll(pattern)) {
      const { year: figures = '' } = groups ?? {};
      if (reviewWords.test(sentenceAround(text, index, index + whole.length))) continue;
      const start = index + whole.indexOf(figures);
      const year = Number(figures);
      yield {
        span: { start, end: start + figures.length },
        phrase: whole.slice(whole.indexOf(figures)),
        years: { from: 0, to: year + (rest.ofDate ? REPORTED_LATE : 0) },
        anchor: undefined,
        ...rest,
      };
    }
  }
}

/** 当时研究  已印发  总结 */
const PAST = /当时|当年|曾|去年|上年|已|总结|回顾|情况|落实了|完成了|以来/u;
/** In years: a report of January may still give expected results for the year before. */
const REPORTED_LATE = 1;

interface TaskSign {
  readonly pattern: RegExp;
  /** Matches the sentences that are reviews. */
  readonly reviewWords: RegExp;
  readonly ofDate?: true;
}

const TASKS: readonly TaskSign[] = [
  ...[PLEDGED, ASSIGNED, DUE].map((pattern) => ({ pattern, reviewWords: REVIEW })),
  ...[DIVIDED, ADOPTED].map((pattern) => ({ pattern, reviewWords: PAST })),
  { pattern: EXPECTED, reviewWords: PAST, ofDate: true },
];

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
