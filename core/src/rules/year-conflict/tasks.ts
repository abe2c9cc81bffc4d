/** Tasks for a given year: a task for a past year was left over from an older draft. */
import type { Statement } from './statement.js';
import { matchesOf } from '../../text/matches.js';

/** 签订《2023年优化营商环境目标责任书》 */
const PLEDGED =
  /签[订署](?!了)(?:《|[^，。；《》]{0,6})(?<year>20\d\d)年度?[^，。；《》]{0,24}(?:责任书|承诺书|目标书|军令状)/gu;
/** 做好2023年防汛工作  确保完成2023年目标任务  确保2023年各项目标 */
const ASSIGNED =
  /(?:做好|抓好|确保(?:圆满|如期|全面|高质量)*(?:完成|实现)?)(?!了)(?:全[省市县区镇乡])?(?<year>20\d\d)年(?![度终底末])[^，。；“”《》]{0,16}?(?:工作|任务|目标)(?![总考评])/gu;
/** 确保2025年安全度汛  力争2025年实现开门红: what is to be secured in a year */
const SECURED =
  /(?:确保|力争|保障)(?!了)(?:全[省市县区镇乡])?(?<year>20\d\d)年度?(?![底末以之前初]|[—–～~至到-])[^，。；“”《》\d]{0,8}(?:安全度汛|平稳度夏|安全度夏|安全越冬|安全生产|平稳运行|安全稳定|增产|丰收|增收|开门红|再上新?台阶|取得[^，。；]{0,8}(?:成效|突破|成绩|进展))(?=[，。；！])/gu;
/** 总结去年工作，部署2023年重点任务  安排部署2023年度防汛工作 */
const DEPLOYED =
  /(?:部署|安排|谋划)(?!了)(?:好|全[省市县区镇乡])?(?<year>20\d\d)年(?![终底末])[^，。；“”《》]{0,20}?(?:工作|任务|举措|事项)(?![总考评])/gu;
/** 2023年全县农业工作的总体要求是： */
const OVERALL =
  /(?:^|[。；、，])(?:全[省市县区镇乡])?(?<year>20\d\d)年，?[^，。；“”《》\d]{0,20}(?:总体要求|总的要求|总体思路|基本思路|工作思路|指导思想|主要目标|奋斗目标|预期目标|总体目标|工作目标)(?:是|为|和[^，。；]{2,8}是)(?=[：:，“])/gu;
/** 于2023年3月10日前报送  2023年6月底前完成整改 */
const DUE =
  /(?:[于在要须请]|务必|必须|[，。；：、）]|^)(?<year>20\d\d)年\d{1,2}月(?:\d{1,2}日|底|初|[上中下]旬)之?前，?[^，。；了已]{0,12}(?:报送|上报|完成|到位|见效)(?!了|的)/gu;

/** 把2025年度党建工作要点细化分解  将2025年重点任务逐项分解 */
const DIVIDED =
  /(?:把|将|对照|按照)(?:《)?(?<year>20\d\d)年度?[^，。；》]{0,16}(?:要点|任务|清单|计划|方案)》?[^，。；]{0,6}(?:细化|分解|逐项|逐条|抓好落实|抓实)/gu;
/** 会议研究了《青石县2025年重大项目建设计划》 */
const ADOPTED =
  /(?:研究|审议|讨论|印发|下发)(?:并)?(?:原则)?(?:通过|同意)?(?:了)?《[^《》\d]{0,20}(?<year>20\d\d)年(?!度?(?:工作)?总结|—|-|至)[^《》]{0,24}(?:计划|方案|要点|安排|清单)》/gu;
/** 预计2024年，全县地区生产总值完成… */
const EXPECTED = /(?<![原曾]|当时|此前)预计(?:到)?(?<year>20\d\d)年(?![底末以之前]|[—–-])/gu;

/** 根据2024年工作安排，  按照省教育厅2024年度工作要点， */
const ACCORDING =
  /(?:根据|按照)[^，。《》\d]{0,12}(?<year>20\d\d)年度?[^，。；《》\d]{0,12}(?:工作安排|工作要点|工作计划|工作部署|教学计划)(?:和?要求)?，/gu;
/** （一）动员部署阶段（2024年3月）  第二阶段（2024年4月至2024年10月） */
const STAGE =
  /阶段[（(][^）)\d]{0,6}(?:20\d\d年\d{1,2}月[^）)\d]{0,3}[—–－～~至到-]{1,2}[^）)\d]{0,3})?(?<year>20\d\d)年\d{1,2}月/gu;

/** Words of a review: results, statistics, past periods. */
const REVIEW =
  /[了曾]|已|去年|上年|当时|当年|年初|以来|回顾|总结|考核|考评|评优|决算|审计|统计|通报|表彰|情况|收尾|遗留|期间|过去|提出|要求于/u;
/** 总结去年工作，表彰先进: what else a meeting does that also sets tasks. */
const SUMMED =
  /(?:回顾|总结|通报|表彰|分析|盘点|研判|交流|传达)[^，。；、了已]{0,30}(?=[，、；])/gu;
const SENTENCE_END = /[。！？；\n]/u;

/** The tasks of a paragraph for a given year; they fit a draft of that year or an earlier one. */
export function* readTasks(text: string): Iterable<Statement> {
  for (const { pattern, reviewWords, isBesideReview, ...rest } of TASKS) {
    for (const { 0: whole, index, groups } of matchesOf(text, pattern)) {
      const { year: figures = '' } = groups ?? {};
      const sentence = sentenceAround(text, index, index + whole.length);
      if (reviewWords.test(isBesideReview ? sentence.replaceAll(SUMMED, '') : sentence)) continue;
      const start = index + whole.lastIndexOf(figures);
      const year = Number(figures);
      yield {
        span: { start, end: start + figures.length },
        phrase: whole.slice(whole.lastIndexOf(figures)),
        years: { from: 0, to: year + (rest.ofDate ? REPORTED_LATE : 0) },
        anchor: undefined,
        ...(isBesideReview && { assigns: year }),
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
  /** What says that the sentence looks back. */
  readonly reviewWords: RegExp;
  /** Set in one breath with what is summed up. */
  readonly isBesideReview?: true;
  readonly ofDate?: true;
}

const TASKS: readonly TaskSign[] = [
  ...[PLEDGED, ASSIGNED, SECURED, DUE].map((pattern) => ({ pattern, reviewWords: REVIEW })),
  { pattern: DEPLOYED, reviewWords: REVIEW, isBesideReview: true },
  ...[DIVIDED, ADOPTED, OVERALL, ACCORDING, STAGE].map((pattern) => ({
    pattern,
    reviewWords: PAST,
  })),
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
