/** Patterns of other kinds of text, and of official texts without official words. */
import type { Paragraph } from '../../document/model/document.js';

/** A pattern in a paragraph with its weight. */
interface Sign {
  readonly pattern: RegExp;
  readonly weight: number;
  /** Whether it is searched in the first paragraphs only. */
  readonly head?: true;
}

/** Number of first paragraphs for patterns with `head`. */
const HEAD = 4;

const OTHERS: readonly Sign[] = [
  // “同志们，安静一下。”王县长放下茶杯，“今天的会…: direct speech with a narrator.
  {
    pattern:
      /[。！？，…]”[^。！？“”]{0,16}[，：。]?“|[。！？]”[^“”。]{1,12}(?:说|道|问|笑|喊|答|想)/u,
    weight: 3,
  },
  // 他低着头，叹了口气
  { pattern: /说道|问道|笑道|喊道|低着头|皱着眉|叹了口气|摇了摇头|点了点头|沉默了/u, weight: 2 },
  // 第三十二章 调令
  {
    pattern: /^第[一二三四五六七八九十百零\d]{1,6}[章回][\s　]*[^，。；条则]{0,12}$/u,
    weight: 1,
    head: true,
  },
  // 本报讯  新华社…电  （通讯员 韩雪）  来源：
  {
    pattern:
      /^(?:本报讯|.{0,12}讯[（(]|新华社.{0,12}电)|[（(](?:本报)?(?:记者|通讯员)[^）)]{1,20}[）)]|^来源[：:]/u,
    weight: 3,
  },
  // 7月3日下午，全县防溺水工作会议召开，副县长马晓出席会议并讲话。
  {
    pattern:
      /^(?:近日|日前|\d{1,2}月\d{1,2}日)[^。]{2,60}(?:召开|举行|举办|开展|启动)[^。]{0,60}(?:出席|主持|参加|讲话)/u,
    weight: 2,
  },
  { pattern: /^[^，。：]{2,24}(?:召开|举行|开幕|闭幕|启动|落幕|揭牌)$/u, weight: 1, head: true },
  // 马晓强调，要…  会议由…主持
  { pattern: /^(?!会议|[省市县区党])[^，。]{2,4}(?:强调|指出|要求)[，：]/u, weight: 1 },
  // 中华人民共和国…法
  { pattern: /^中华人民共和国[^，。]{1,24}(?:法|法典)(?:[（(].{0,40})?$/u, weight: 4, head: true },
  // 第二百三十二条 故意杀人的，处死刑、无期徒刑或者十年以上有期徒刑
  {
    pattern:
      /^第[一二三四五六七八九十百零]{1,7}条[^。]{0,60}(?:处[^。]{0,12}(?:徒刑|拘役)|人民法院|当事人|诉讼|民事)/u,
    weight: 3,
  },
  // 考点一  答案  A.…
  {
    pattern:
      /考点|真题|单选题|多选题|选择题|【答案】|答案[：:]|【解析】|解析[：:]|知识点|易错|必背|^[ABCD][.．、]/u,
    weight: 2,
  },
  // 摘要：  关键词：  参考文献
  {
    pattern: /^[\[【]?(?:摘\s{0,2}要|关键词|参考文献|作者简介|中图分类号)[\]】]?[：:]?/u,
    weight: 2,
  },
  { pattern: /百科|词条|外文名|中文名|目录编辑|（英文[：:名]|英语[：:]/u, weight: 2 },
];

/** The score of the text as a story, news, a statute, a schoolbook or a scientific paper. */
export function rateOther(sample: readonly Paragraph[]): number {
  let rate = 0;
  for (const [index, { facts }] of sample.entries()) {
    const text = facts.text.slice(0, LONGEST);
    for (const { pattern, weight, head } of OTHERS) {
      if ((!head || index < HEAD) && pattern.test(text)) rate += weight;
    }
  }
  return rate;
}

/** Only the beginning of a paragraph is searched, in UTF-16 units. */
const LONGEST = 400;

/** 发出如下倡议  现通知如下  特此通知  现将…如下: formulas of papers addressed to the public. */
const FORMULAS =
  /(?:发出|提出)[^，。]{0,6}倡议|倡议如下|现[^，。]{0,20}(?:通知|通告|公告|公布|要求|方案)[^，。]{0,6}如下|特此(?:通知|公告|通告|函|报告)|有关事项(?:通知|安排)如下|致[^，。]{2,20}(?:一封信|倡议书|公开信)|温馨提示|友情提示/u;

/** 今天是孩子们的毕业典礼  欢迎来到…  感谢各位家长的支持  预祝…圆满成功: formulas of a host or a headmaster. */
const CEREMONY =
  /(?:毕业|开学|颁奖|结业|开园|开班|开业|揭牌|启动|签约|入队|入团|成人|升旗|奠基|授牌|散学|休业)(?:典礼|仪式)|欢迎(?:大家|各位)?(?:来到|走进|光临|莅临)|(?:感谢|欢迎)[^，。！]{0,8}各位|请允许我|值此[^，。]{2,20}之际|预祝[^，。]{2,20}(?:成功|顺利)/u;

/** The weight of such a formula, on the scale of `rateForm`. */
const FORMULA = 1.5;

/** The weight of a formula if the text has one, else 0. */
export function rateFormulas(sample: readonly Paragraph[]): number {
  return sample.some(({ facts }) => isFormula(facts.text.slice(0, LONGEST))) ? FORMULA : 0;
}

function isFormula(text: string): boolean {
  return FORMULAS.test(text) || CEREMONY.test(text);
}
