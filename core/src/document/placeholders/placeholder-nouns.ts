import type { Span } from '../../text/span.js';
import { skipFewBlanks } from './placeholder-signs.js';
import type { MissingPart } from '../model/signs.js';

export type { MissingPart } from '../model/signs.js';

/** What is missing at a blank, and the span of the blank with the word that shows it. */
export interface BlankDescription {
  readonly missing: MissingPart;
  readonly context: Span;
}

/** 书记  副市长  总经理  同志 (not 同志们) */
const POST =
  /^(?:常务|第一|党[委组])?副?(?:总书记|书记|[省市州盟旗县区镇乡村][长](?!期|远|效|假|大)|[局厅处科司股所校院馆站队组行社署会台厂园团班连营][长](?!期|远|效|大)|部长|主任|主席|委员(?!会)|常委(?!会)|秘书长|检察长|总经理|经理|董事长|理事长|总裁|总监|总工程师|总队长|支队长|大队长|教授|院士|老师|同志(?!们)|同学(?!们)|先生(?!们)|女士(?!们)|支书|政委|巡视员|调研员|督学|代表(?!大会|团|作|性|们|着|全|我))/u;
/** 市委  县  街道 (not 市场, 区域) */
const PLACE =
  /^(?:省(?!略|却|心|力|事|钱)|市(?!场|民|值|面)|县|区(?!别|域|块|间|分)|旗(?!帜|舰|下)|自治[区州县]|镇(?!定|静|痛)|乡(?!村|愁|亲|土|镇|情|音)|街道|社区|新区|开发区|高新区|村(?!民|庄|容|落))/u;
/** 局  公司  中学 */
const UNIT =
  /^(?:局(?!面|部|限|势|域)|厅|委(?!托|派|员|屈)|公司|集团|学校|中学|小学|大学|学院|医院|银行|协会|支部|单位|部门|企业|法院|检察院|研究[院所]|附中|分校|[一二三四五六七八九十]中|[林农渔牧茶]场|总队|支队|中心(?!任务|工作|环节|思想|城|组)|项目)/u;
/** 届  次全会  次党代会  中全会 */
const ORDINAL = /^(?:届|中全会|次(?:全[体会委]|党代会|会议|代表大会|大会|常委会|党组|人代会))/u;
/** 个  名  万  亿元  % */
const NUMBER =
  /^(?:个|名(?!称|义|牌|师|校|单|优|誉|著|副|额)|位(?!置|于|列|居)|人(?!民|才|员|大|社|力|口|工|物|文|居|防|均|们|格|类|生|心|选|事|身|为|数)|家(?!庭|长|园|乡|校|国|电|政|访)|户(?!外|籍)|所(?!有|以|在|谓|属|需|辖|长|得|有)|项(?!目)|条(?!件|例)|件|次|届|(?:[百千]?[万亿]{1,2}|千(?!方)|百(?!姓|花|年))(?:[美欧日]?元(?!旦|素))?|[美欧日]?元(?!旦|素)|[%％‰]|个百分点|成(?!立|为|果|功|绩|员|效|就|长|都|本|人|熟|交)|倍|公里|千米|厘米|毫米|米|亩|公顷|吨|公斤|平方|立方|千瓦|岁|天|周年|小时|分钟|期|批(?!示|准|评|复)|场(?!所|景|地)|台(?!账|阶)|套|座|辆|艘|份|篇|册|处(?!理|室|于|级|长|置|罚|分|方|在)|起(?!来|点|到|步|草)|宗|种(?!植|子|业)|类|余[个名万亿家户人项])/u;

const LONGEST_WORD = 12;

/** Whether a measure word or a character of quantity is at `offset`. */
export function isNumberUnit(text: string, offset: number): boolean {
  return NUMBER.test(text.slice(offset, offset + LONGEST_WORD));
}

/** Whether a post or a form of address, which follows a person's name, is at `offset`. */
export function isPost(text: string, offset: number): boolean {
  return POST.test(text.slice(offset, offset + LONGEST_WORD));
}

/** Whether a word that follows a name or number is at `offset`, after blanks if any. */
export function isNamedWord(text: string, offset: number): boolean {
  const start = skipFewBlanks(text, offset, 1);
  const word = text.slice(start, start + LONGEST_WORD);
  return [POST, PLACE, UNIT, ORDINAL, NUMBER].some((expression) => expression.test(word));
}

/** Whether a kind of place or institution is at `offset`. */
export function isPlaceOrUnit(text: string, offset: number): boolean {
  const word = text.slice(offset, offset + LONGEST_WORD);
  return PLACE.test(word) || UNIT.test(word);
}

/** …书记  …局长  …同志 (before the blank) */
const POST_BEFORE =
  /(?:书记|[省市州县区镇乡村局厅处科司校院馆站队组行][长]|部长|主任|主席|秘书长|经理|董事长|总裁|同志|教授|院士)$/u;
/** 幸福…  平安…  美丽… (before the blank) */
const EPITHET_BEFORE =
  /(?:平安|幸福|美丽|法治|健康|书香|文明|魅力|和谐|生态|诚信|活力|清廉|大美|宜居|富裕|富强|富美|廉洁|信用|品质|小康|无废|海绵|善治|温暖|暖心|开放|实力|清风|锦绣|秀美|和美|最美|森林|双拥|美好|全域|现代化新?|精彩|奋进|绿色|数字|智慧|建设|爱我|走进|在)$/u;

/** Whether an epithet that precedes the name of a place ends at `offset`: 平安×, “幸福X”. */
export function followsEpithet(text: string, offset: number): boolean {
  return EPITHET_BEFORE.test(text.slice(Math.max(0, offset - 4), offset));
}

/** Decides what is missing at a blank by the word next to it. */
export function describeBlank(text: string, span: Span): BlankDescription {
  const start = skipFewBlanks(text, span.end, 1);
  const word = text.slice(start, start + LONGEST_WORD);
  for (const [missing, expression] of KINDS) {
    const match = expression.exec(word);
    if (match) return { missing, context: { start: span.start, end: start + match[0].length } };
  }
  const head = text.slice(Math.max(0, span.start - 4), span.start);
  const post = POST_BEFORE.exec(head)?.[0];
  if (post)
    return { missing: 'person', context: { start: span.start - post.length, end: span.end } };
  if (head.endsWith('第')) {
    return { missing: 'number', context: { start: span.start - 1, end: span.end } };
  }
  return { missing: 'content', context: span };
}

const KINDS: readonly (readonly [MissingPart, RegExp])[] = [
  ['person', POST],
  ['ordinal', ORDINAL],
  ['unit', UNIT],
  ['place', PLACE],
  ['number', NUMBER],
];
