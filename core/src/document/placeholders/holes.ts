/**
 * Finds holes: positions where a name, a number or a year was removed and no placeholder character was left: 投资  亿元,
 * 增长%, 按照委的要求. Only what cannot be read in any other way is a hole.
 */
import { defineQuery } from '../../engine/queries.js';
import { isBlank, isHan } from '../../text/characters.js';
import { CueIndex } from '../../text/cue-index.js';
import { overlapTest } from '../../text/interval-overlap.js';
import type { Span } from '../../text/span.js';
import type { ParagraphFacts } from '../model/document.js';
import type { MissingPart } from '../model/signs.js';
import { findBlankDates } from './blank-dates.js';
import { COUNTED, isCountedGap } from './counted-holes.js';
import { FIGURE_HOLES } from './figure-holes.js';
import type { HolePattern } from './hole-pattern.js';
import { NAME_HOLES } from './name-holes.js';
import { missingAgent, ORGAN_HOLES } from './organ-holes.js';
import { isNumberUnit, isPost } from './placeholder-nouns.js';
import { matchesOf } from '../../text/matches.js';

/** A hole, as offsets in its paragraph: the words on both sides, or the blanks between them. */
export interface Hole {
  readonly span: Span;
  readonly missing: MissingPart;
}

/** Units that need a number before them: 亿元, 个百分点, %. */
const UNIT_ALONE =
  /^(?:[万亿](?:[美欧日]?元|平方(?:米|公里)|立方米|亩|吨|斤|公斤|千瓦时?|人次|户|公里)|平方公里|[%％‰]|个百分点)/u;
/** Words before a unit in place of a number: 几亿元, 上亿元, 每万元. */
const QUANTITY_BEFORE =
  /(?:[一二三四五六七八九十百千万亿几数多余两半零〇每按以超过近上破达单成论]|百分之|千分之)$/u;
/** Words before blanks and 同志 or 书记 that show that a name is missing. */
const BEFORE_NAME =
  /(?:[请由经和与及对向]|书记|[省市县区镇乡村局厅处部院校会]长|主任|主席|感谢|欢迎|邀请|、)$/u;
const SENTENCE_MARK = /[，。；：！？,;]/u;
/** The fewest blanks before a measure word that are a gap. */
const WIDE_GAP = 2;

/** Whether something was removed at the blanks of `span`, so that they must not be deleted. */
export function isBlankGap(text: string, { start, end }: Span): boolean {
  const before = text.slice(Math.max(0, start - 4), start);
  if (isPost(text, end)) return BEFORE_NAME.test(before);
  if (missingAgent(text, { start, end })) return true;
  if (!isHan(text.charCodeAt(start - 1)) || QUANTITY_BEFORE.test(before)) return false;
  if (isNumberGap(text, { start, end }) || isCountedGap(text, { start, end })) return true;
  return end - start >= WIDE_GAP && isNumberUnit(text, end);
}

/** Whether a unit that needs a number follows the blanks: 拿出  万元. */
export function isNumberGap(text: string, { start, end }: Span): boolean {
  if (!isHan(text.charCodeAt(start - 1))) return false;
  if (QUANTITY_BEFORE.test(text.slice(Math.max(0, start - 4), start))) return false;
  return UNIT_ALONE.test(text.slice(end, end + 6));
}

/** The holes with blanks of a paragraph, in no order: 产值  亿元, 实到   人, 增长  %. */
function findGaps(text: string): readonly Hole[] {
  const holes: Hole[] = [];
  for (const { index, 0: blanks } of matchesOf(text, BLANKS)) {
    const span = { start: index, end: index + blanks.length };
    if (!isBlankGap(text, span)) continue;
    const missing = isPost(text, span.end) ? 'person' : (missingAgent(text, span) ?? 'number');
    holes.push({ span, missing });
  }
  if (!BLANKS_AFTER_COLON.test(text)) return holes;
  for (const { index, 0: blanks } of matchesOf(text, LABEL_BLANKS)) {
    holes.push({ span: { start: index, end: index + blanks.length }, missing: 'content' });
  }
  return holes;
}

/** 联系人：　　　，电话：: in a sentence only; a form (姓名：    性别：) is to be filled in by its readers. */
const LABEL_BLANKS =
  /(?<=(?:联系人|负责人|电话|手机|时间|地点|姓名|单位|日期|地址)[：:])[ \u3000]{2,40}(?=[，。；,;])/gu;
/** What a text needs for `LABEL_BLANKS` to match. */
const BLANKS_AFTER_COLON = /[：:][ \u3000]{2}/u;
/** 产值  亿元; the character before is tested after the first blank, since a test at every character would take three times as long. */
const BLANKS =
  /[ \u00a0\u3000\u2002\u2003](?<=[\p{Script=Han}、].)[ \u00a0\u3000\u2002\u2003]{0,11}(?=[\p{Script=Han}%％‰])/gu;

/** Nouns before a measure word of which the number is missing: 四季度要再开工项目个。 */
const BEFORE_UNIT = '项目 问题 案件 线索 隐患 小区 村庄 学校 网点 站点 岗位 活动 会议 标准'.split(
  ' ',
);
/** 规上企业家，  市场主体户。 */
const FIRMS = '规上 四上 限上 规模以上 限额以上 市场主体 个体工商户 合作社'.split(' ');
/** 硬化道路公里。 */
const LENGTHS = '公路 道路 管网 管道 河道 沟渠 水渠 铁路 高速'.split(' ');
/** 完成造林亩， */
const MEASURED = '造林 面积 良田 耕地 播种'.split(' ');

/** Verbs, measure words that lack their number directly after such a verb, and characters before which they do not: 新建个人账户. */
type CountedObject = readonly [verbs: string, units: string, notBefore: string];

/** 建成间教室, 发放份宣传单。 */
const COUNTED_OBJECTS: readonly CountedObject[] = [
  ['建成 新建 修建', '座间条', ''],
  ['建成 新建 打造 新增', '个', '税人体股案性别'],
  ['安装', '盏', ''],
  ['购置', '台套', ''],
  ['发放', '份', '额子'],
  ['选派 招聘 录用 新增 培训', '名', '师校医家牌优企特人额单录'],
  ['召开 开展 举办', '场次', '数序第'],
];

function toExpression([verbs, units, notBefore]: CountedObject): string {
  const isNotBefore = notBefore === '' ? '' : `(?![${notBefore}])`;
  return `(?<=${verbs.replaceAll(' ', '|')})[${units}]${isNotBefore}(?=\\p{Script=Han})`;
}

/** Each word followed by each unit. */
function combine(words: readonly string[], units: readonly string[]): readonly string[] {
  return words.flatMap((word) => units.map((unit) => word + unit));
}

/** Patterns of holes without blanks. */
export const HOLE_PATTERNS: readonly HolePattern[] = [
  ...COUNTED,
  ...ORGAN_HOLES,
  ...FIGURE_HOLES,
  ...NAME_HOLES,
  {
    missing: 'number',
    sample: '清理存量垃圾吨，',
    cues: ['吨', '公顷'],
    pattern:
      /(?<=\p{Script=Han})(?<![一二三四五六七八九十百千万亿几数多余两半零〇每按以超过近上成论单公毫总净重])(?:吨|公顷)(?=[，。；、,;])/gu,
  },
  {
    missing: 'number',
    sample: '一般公共预算收入增长达到了。',
    cues: combine(['达', '到', '到了', '为', '超过'], ['，', '。', '；']),
    pattern:
      /(?<=(?:收入|产值|总值|总额|余额|面积|人数|增长|增幅|增速|下降|总量)(?:也|均|已|已经|都)?)(?:达到了?|达|提高到了?|增加到了?|下降到了?|约为|仅为|为|超过)(?=[，。；])|(?<=率(?:也|均|已|已经|都)?)(?:达到?|约为|仅为|为|超过)(?=[，。；])/gu,
  },
  {
    missing: 'number',
    sample: '年内建成间教室。',
    cues: COUNTED_OBJECTS.flatMap(([verbs, units]) => combine(verbs.split(' '), Array.from(units))),
    pattern: new RegExp(COUNTED_OBJECTS.map(toExpression).join('|'), 'gu'),
  },
  {
    missing: 'number',
    sample: '全村共有户人，',
    cues: ['户人'],
    pattern: /(?<=[有共计])户人(?=[，。；、])/gu,
  },
  {
    missing: 'number',
    sample: '一季度投资亿元，',
    cues: [
      '亿元',
      '万元',
      '万平方',
      '万亩',
      '万吨',
      '万人次',
      '平方公里',
      '百分点',
      '万头',
      '万羽',
      '万株',
      '立方米',
      '千瓦',
      '万套',
      '万辆',
      '万台',
      '万件',
      '万个',
      '万名',
      '万公里',
    ],
    pattern:
      /(?<=\p{Script=Han})(?<![一二三四五六七八九十百千万亿几数多余两半零〇每按以超过近上破达单成论])(?:[万亿](?:[美欧日]?元|平方米|平方公里|亩|吨|人次|头|羽|株|立方米|千瓦时?)|万(?:套|辆|台|件|个|名|公里)|平方公里|个百分点)(?=[，。；、,;]|$)/gu,
  },
  {
    missing: 'number',
    sample: '投资万元的应急物资仓库',
    cues: ['万元的', '万元作为', '万元用于', '亿元的', '亿元作为', '亿元用于'],
    pattern:
      /(?<=投资|投入|拿出|安排|筹集|筹措|争取|下拨|拨付|出资|捐款|捐资|价值|造价|耗资|补助|贷款|资金)(?:万元(?=的|作为|用于)|亿元(?=作为|用于))|(?<=总投资|计划投资|完成投资|概算投资)亿元(?=的)/gu,
  },
  {
    missing: 'number',
    sample: '建成面积平方米的广场',
    cues: ['平方米', '公里的', '亩的', '公顷的', '吨的'],
    pattern:
      /(?<=面积|占地|新建|建成|改建|扩建|硬化|绿化)平方米(?=[的，。；、])|(?<=全长|总长|新修|新建|硬化)公里(?=的)|(?<=占地|流转|面积)(?:亩|公顷)(?=的)|(?<=年产)万?吨(?=的)/gu,
  },
  {
    missing: 'number',
    sample: '同比增长%，',
    cues: ['%', '％'],
    pattern: /(?<=\p{Script=Han})(?<![几数多余之一二三四五六七八九十百千万亿两零〇])[%％]/gu,
  },
  {
    missing: 'number',
    sample: '没有发生死亡人以上事故',
    cues: ['人以上', '人，', '人。', '名，', '名。', '人次', '户，', '人、'],
    pattern:
      /(?<=死亡|受伤|重伤|轻伤|应到|(?<!落)实到|请假|缺席|安置|录取|转移就业|参训)[人名户](?=以上|以下|次|[，。；、])/gu,
  },
  {
    missing: 'number',
    sample: '四季度要再开工项目个。',
    // Words with their unit, since any of the units alone is in seven lines out of ten.
    cues: [
      ...combine(BEFORE_UNIT, Array.from('个件处条座场次')),
      ...combine(FIRMS, ['家', '户', '企业家', '企业户']),
      '企业户',
      ...combine(LENGTHS, ['公里']),
      ...combine(MEASURED, ['亩']),
    ],
    pattern: new RegExp(
      `(?:(?<=${BEFORE_UNIT.join('|')})[个件处条座场次]|(?<=${FIRMS.join('|')})(?:企业)?[家户]|(?<=企业)户|(?<=${LENGTHS.join('|')})公里|(?<=${MEASURED.join('|')})亩)(?=[，。；、])`,
      'gu',
    ),
  },
  {
    missing: 'unit',
    sample: '按照委的要求',
    cues: ['委的', '委、', '委和', '委统一', '委决定', '委工作'],
    pattern:
      /(?<=按照|根据|遵照|依照|贯彻落实|落实|(?<=^|[，。；])[在由受经]|坚决执行)委(?:的|、[^，。]{0,4}政府|和[^，。]{0,2}政府|统一|决定|工作)/gu,
  },
  {
    missing: 'number',
    sample: '我提。点希望',
    cues: ['。点', '。项', '。条', '。个', '，点', '。次', '。件'],
    pattern:
      /(?<=[提讲谈说作抓办开列分]了?)[。，](?:[点项条件次](?=希望|要求|意见|建议|体会|感受|想法|工作|任务|措施|实事|会议|主要|具体)|个(?=方面|问题|重点|突破|阶段|部分|环节))/gu,
  },
  {
    missing: 'ordinal',
    sample: '第次会议',
    cues: ['第次', '第届'],
    pattern: /第[次届](?=\p{Script=Han}|[，。])/gu,
  },
  {
    missing: 'content',
    sample: '定于月日召开',
    cues: ['月日', '年月'],
    pattern:
      /(?<=[于自从到]|截至)年?月日(?=\p{Script=Han}|[，。])|(?<=[于在到至])年月(?=[底初]|[上中下]旬)/gu,
  },
  {
    missing: 'person',
    sample: '出席典礼的有、、等老领导',
    cues: ['、、'],
    pattern: /(?<=[有请由和与是])、{2,6}(?=\p{Script=Han})|、{2,6}(?=[等和及与。，])/gu,
  },
  {
    missing: 'person',
    sample: '请副主席...同志致辞',
    cues: ['..', '…', '。。'],
    pattern:
      /(?<=主席|书记|[省市县区镇乡局厅院校部]长|主任|[请由])(?:\.{2,6}|…{1,2}|。{2,6})(?=同志|书记|[县市区镇乡局]长|主任|部长|主席|先生|女士|教授)/gu,
  },
  {
    missing: 'unit',
    sample: '中共委员会',
    cues: ['中共'],
    pattern: /中共(?:委员会|支部|总支|党组(?!织)|党委|纪委|机关党委|组织部)/gu,
  },
  {
    missing: 'person',
    sample: '请A局长发言',
    cues: ['长', '书记', '同志', '主任', '主席', '经理', '老师'],
    pattern:
      /(?<![A-Za-z0-9])[A-HJ-WYZ](?=(?:副?(?:局长|书记|县长|市长|区长|镇长|乡长|校长|院长|厅长|处长|部长|主任|主席|总经理|经理|董事长)|同志(?!们)))/gu,
  },
  {
    missing: 'person',
    sample: '计票由某同志负责',
    cues: ['由某', '请某'],
    pattern:
      /(?<=[由请])某(?=副?(?:同志|书记|[局县市镇部校区乡院]长|主任|主席)(?:负责|担任|牵头|组织|带领|主持|监票|计票|唱票|总监票|点名|领读|领誓|介绍|宣读|宣布|作|做|讲|致|发|上台|为|代表|同志|[，。；]))/gu,
  },
  {
    missing: 'person',
    sample: '某同志通报了征求意见情况',
    cues: [
      '某同志',
      '某副',
      '某书记',
      '某局长',
      '某县长',
      '某市长',
      '某镇长',
      '某主任',
      '某部长',
      '某主席',
      '某校长',
      '某区长',
    ],
    pattern:
      /(?<!\p{Script=Han}{0,3}某)某(?=(?:同志|副?(?:书记|[局县市镇部校区乡院]长|主任|主席))(?:通报|带头|主持|讲话|宣读|作了?|代表|强调|指出|传达|汇报|发言|致辞|参加|出席|陪同|介绍|宣布|领学|点评|还?对|也|的(?:讲话|发言|报告|致辞|要求)))/gu,
  },
];

/** Words of a report on a case, in which 某 replaces a name on purpose. */
const CASE = /违纪|违法|受贿|处分|案件|案例|被查|被告|涉嫌|判处|例如|比如|反面典型/u;

/** The holes of one paragraph, in order and without overlaps; memoised. */
export const readHoles = defineQuery('holes', 'paragraph', ({ text }: ParagraphFacts) =>
  findHoles(text),
);

function findBlanks(text: string): Hole[] {
  const dates = findBlankDates(text).map((span): Hole => ({ span, missing: 'date' }));
  const gaps = findGaps(text);
  if (dates.length === 0) return [...gaps];
  const isDate = overlapTest(dates.map(({ span }) => span));
  return [...dates, ...gaps.filter(({ span }) => !isDate(span))];
}

/** As `readHoles`, for a text. */
export function findHoles(text: string): readonly Hole[] {
  const holes = BLANK.test(text) ? findBlanks(text) : [];
  if (!SENTENCE_MARK.test(text)) return inOrder(holes);
  for (const { missing, pattern, sample } of CUES.entriesIn(text)) {
    if (sample.includes('某') && CASE.test(text)) continue;
    const isKnown = overlapTest(holes.map(({ span }) => span));
    for (const { index, 0: words } of matchesOf(text, pattern)) {
      const span = { start: index, end: index + words.length };
      if (!isKnown(span)) holes.push({ span, missing });
    }
  }
  return inOrder(holes);
}

function inOrder(holes: Hole[]): readonly Hole[] {
  return holes.length < 2 ? holes : holes.sort((a, b) => a.span.start - b.span.start);
}

const CUES = new CueIndex(HOLE_PATTERNS);

/** A blank inside a paragraph. */
const BLANK = /[ \u00a0\u3000\u2002\u2003]/u;

/** Whether the first words of a paragraph are missing: it begins with a punctuation mark inside a sentence. */
export function beginsInsideSentence(text: string): boolean {
  return text.length > 1 && '，、。；'.includes(text.charAt(0)) && !isBlank(text.charCodeAt(1));
}
