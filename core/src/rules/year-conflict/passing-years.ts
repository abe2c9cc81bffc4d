/** Years just over or about to begin: 刚刚过去的2024年 in February 2026 was left over from an older draft. */
import type { Statement } from './statement.js';
import { matchesOf } from '../../text/matches.js';

/** A phrase with a year, and the years of a draft that may use it, as distances from that year, both ends included. */
interface PassingSign {
  readonly pattern: RegExp;
  readonly from: number;
  readonly to: number;
  /** See `Statement.ofDate`. */
  readonly ofDate?: true;
}

/** No lower limit: a target may be set any number of years before. */
const LONG_BEFORE = -30;

const SIGNS: readonly PassingSign[] = [
  {
    // 刚刚过去的2024年
    pattern: /刚刚?过去的(?<year>20\d\d)年(?!代)/gu,
    from: 0,
    to: 1,
    ofDate: true,
  },
  {
    // 总结2024年度党建工作，表彰先进，部署今年任务
    pattern:
      /(?:总结|回顾)(?:了)?(?<year>20\d\d)年度?(?![底末初以至到—-])[^。；！“”\d]{0,30}(?:部署|安排|谋划|研究)(?:了)?今年/gu,
    from: 1,
    to: 1,
    ofDate: true,
  },
  {
    // 告别2024年，迎来2025年
    pattern:
      /告别(?:了)?20\d\d年?[，、](?:我们)?(?:满怀[^，。]{2,6})?(?:即将)?(?:迎来|走进|步入)(?:了)?(?<year>20\d\d)年?/gu,
    from: -1,
    to: 0,
  },
  {
    // 值此2025年新年到来之际
    pattern: /值此(?<year>20\d\d)年?(?:新年|元旦|新春|春节)(?:佳节)?(?:来临|到来|将至|即将)/gu,
    from: -1,
    to: 0,
  },
  {
    // 为夺取2025年经济社会发展的新胜利而努力奋斗
    pattern:
      /为(?:全面|圆满|胜利|如期)?(?:完成|实现|夺取)(?<year>20\d\d)年[^，。！；]{2,24}而(?:努力|团结|不懈|共同)?(?:奋斗|努力)/gu,
    from: LONG_BEFORE,
    to: 0,
    ofDate: true,
  },
  {
    // 力争到2025年底，
    pattern: /(?<!提出|明确|规定|要求)(?:力争|确保|争取)[到在于](?<year>20\d\d)年[底末]?(?!以来)/gu,
    from: LONG_BEFORE,
    to: 0,
  },
  {
    // 确保2020年如期脱贫; 确保2025年度考核 is of what was.
    pattern:
      /(?<!提出|明确|规定|要求)(?:力争|确保|争取)(?<year>20\d\d)年[底末]?前?(?=实现|完成|建成|达到|如期|全面)/gu,
    from: LONG_BEFORE,
    to: 0,
  },
  {
    // 距离2020年全面建成小康社会只有一年时间
    pattern:
      /距离?(?:实现|完成)?(?<year>20\d\d)年[^，。；]{0,24}(?:只有|仅有|仅剩|只剩|还有|不足|不到)/gu,
    from: LONG_BEFORE,
    to: 0,
  },
  {
    // 2025年将是关键的一年
    pattern: /(?:^|[。；])(?<year>20\d\d)年，?将是/gu,
    from: LONG_BEFORE,
    to: 0,
    ofDate: true,
  },
  {
    // 以崭新的姿态迎接2025年的到来
    pattern: /迎接(?<year>20\d\d)年?的到来/gu,
    from: -1,
    to: 0,
  },
  {
    // 2025年已经到来
    pattern: /(?<year>20\d\d)年(?:已经|已|悄然)(?:到来|开启|来临)/gu,
    from: -1,
    to: 0,
    ofDate: true,
  },
  {
    // 今天，我们在这里召开2025年全县教育工作会议; of the end of the year before, too
    pattern:
      /(?:今天|今日|上午|下午|在这里|在此|这次)[^。；“”]{0,24}(?:召开|举行|举办|参加|出席|迎来)(?<year>20\d\d)年(?!度|上|下|第)[^，。；“”\d]{2,30}?(?:会|会议|大会|仪式|典礼|论坛|运动会|培训班|晚会|推进会)(?=[，。]|$)/gu,
    from: -1,
    to: 0,
  },
  {
    // 在这里召开2024年度总结表彰大会; of the beginning of the next year, too
    pattern:
      /(?:今天|今日|上午|下午|在这里|在此|这次)[^。；“”]{0,24}(?:召开|举行|举办|参加|出席)(?<year>20\d\d)年度[^，。；“”\d]{2,30}?(?:会|会议|大会|仪式)(?=[，。]|$)/gu,
    from: -1,
    to: 1,
  },
  {
    // 深入学习贯彻2024年中央经济工作会议精神
    pattern:
      /(?:学习|贯彻|落实)(?<year>20\d\d)年(?:中央(?:经济|农村)工作会议|全国两会|中央一号文件|全国人大会议)/gu,
    from: 0,
    to: 1,
  },
  {
    // 在即将过去的2024年
    pattern: /即将过去的(?<year>20\d\d)年(?!代)/gu,
    from: 0,
    to: 0,
  },
  {
    // 奋力夺取2025年首季“开门红”
    pattern:
      /(?:实现|确保|夺取|力争|打好|冲刺)(?!了)(?<year>20\d\d)年(?:首季|一季度|第一季度|上半年)[^，。；了]{0,6}(?:开门红|开门稳|双过半)/gu,
    from: LONG_BEFORE,
    to: 0,
  },
  {
    // 2024年即将过去
    pattern: /(?<year>20\d\d)年(?:已经|就要|即将|很快就要)(?:过去|结束|成为历史)/gu,
    from: 0,
    to: 1,
    ofDate: true,
  },
  {
    // 2025年，我们要重点抓好以下五项工作; but 2021年，我们要求… is a review.
    pattern:
      /(?<=^|[。；])(?<year>20\d\d)年，(?:我们|全[省市县区镇乡校](?:上下)?|各级各部门|各[乡镇县区][镇乡市区]?)?要(?![求么塞素点员害务])/gu,
    from: LONG_BEFORE,
    to: 0,
  },
  {
    // 2024年，是全面贯彻党的二十大精神的关键之年，我们要干好四件事
    pattern:
      /(?<=^|[。；])(?<year>20\d\d)年，?是[^。；]{2,60}(?:之年|的一年|年份)，(?:我们|做好[^，。；]{2,16}，)?(?:要|必须|务必)/gu,
    from: LONG_BEFORE,
    to: 0,
  },
  {
    // 做好2025年元旦、春节期间的安全工作; from the autumn before, too
    pattern:
      /(?:做好|抓好|加强|确保)(?!了)(?:全[省市县区镇乡])?(?<year>20\d\d)年?(?:元旦|春节|新年|新春)(?=[^，。；已]{0,12}(?:期间|工作|走访|慰问|安全|保供|稳定))/gu,
    from: -1,
    to: 0,
  },
];

/** The phrase is part of a quotation or of the title of a paper. */
const CITED = /[“《][^”》]{0,40}$/u;
/** How far before the phrase an opening mark is looked for, in UTF-16 units. */
const REACH = 40;

/** The years of a paragraph that are just over, about to begin, or the year of a target. */
export function* readPassingYears(text: string): Iterable<Statement> {
  for (const { pattern, from, to, ofDate } of SIGNS) {
    for (const { 0: whole, index, groups } of matchesOf(text, pattern)) {
      const { year: figures = '' } = groups ?? {};
      if (CITED.test(text.slice(Math.max(0, index - REACH), index))) continue;
      const start = index + whole.lastIndexOf(figures);
      const year = Number(figures);
      yield {
        span: { start, end: start + figures.length },
        phrase: whole,
        years: { from: year + from, to: year + to },
        anchor: undefined,
        ...(ofDate && { ofDate }),
        inYear: (right) => String(right - Math.max(to, 0)),
      };
    }
  }
}
