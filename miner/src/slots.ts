import { PROVINCE_NAMES } from '../../core/src/index.js';
import { FIELDS } from './fields.js';

/** The kinds of slots: parts of a text that vary from draft to draft. */
export type SlotKind =
  | 'our' // 我市, 我县
  | 'whole' // 全市, 全县
  | 'each' // 各县, 各镇
  | 'strong' // 强市, 强县
  | 'level' // 市 in 市人大
  | 'body' // 市委、市政府
  | 'leaders' // 市委
  | 'government' // 市政府, 市人民政府
  | 'organ' // 市教育局党委
  | 'year' // 2024年, 20xx年
  | 'count' // 三 in 讲三点意见
  | 'number' // 5.5 in 增长5.5%
  | 'plan' // 十五五 in “十五五”时期
  | 'spirit' // 党的二十大精神
  | 'campaign' // 党史学习教育
  | 'place' // 广东
  | 'field' // 教育 in 教育工作
  | 'topic' // 医保支付方式 in 深化医保支付方式改革
  | 'aim'; // the middle of an open frame: 为…不懈奋斗

/** A clause with slots written as `{kind}`, and their fillings in order. */
export interface SlottedText {
  readonly template: string;
  readonly fillings: readonly string[];
}

/** Replaces level, body, year, number, name and field of work by slots. */
export function findSlots(text: string): SlottedText {
  const fillings: string[] = [];
  let template = '';
  let done = 0;
  for (let at = 0; at < text.length; at += 1) {
    if (BEGINS_SLOT[text.charCodeAt(at)] === 0) continue;
    const found = matchAt(SLOTS_BY_FIRST.get(text.charAt(at)) ?? [], text, at);
    if (!found) continue;
    template += `${text.slice(done, at)}{${found.kind}}`;
    fillings.push(found.filling);
    done = at + found.filling.length;
    at = done - 1;
  }
  return { template: done === 0 ? text : template + text.slice(done), fillings };
}

/** `{body}` in a template. */
export const SLOT_MARK = /\{(?<kind>[a-z]+)\}/gu;

interface SlotPattern {
  readonly kind: SlotKind;
  /** Possible first characters of a filling, a prefilter, because most characters begin none. */
  readonly first: string;
  /** Sticky. */
  readonly pattern: RegExp;
}

function matchAt(patterns: readonly SlotPattern[], text: string, at: number) {
  for (const { kind, pattern } of patterns) {
    pattern.lastIndex = at;
    const filling = pattern.exec(text)?.[0];
    if (filling !== undefined) return { kind, filling };
  }
  return undefined;
}

const LEVELS = '省市县区镇乡';
const NUMERALS = '几一二两三四五六七八九十';
/** Excludes words that begin with the character of a level: 市场, 区域, 县域, 区间, 镇静, 乡村, 乡镇, 市民, 市级. */
const LONGER_WORD = '(?![场域间静村镇级民直属区])';
const PROVINCES = PROVINCE_NAMES.join('|');

/** In the order in which they are tried. */
const SLOTS: readonly SlotPattern[] = [
  // 市教育局党委 after 代表
  slot('organ', LEVELS, `(?<=代表)[${LEVELS}]\\p{Script=Han}{1,6}?局(?:党委|党组)?`),
  // 市委、市政府
  slot('body', LEVELS, `[${LEVELS}]委、?[${LEVELS}](?:人民)?政府`),
  // 市委 before 领导
  slot(
    'leaders',
    LEVELS,
    `(?<!自治|[\\p{Script=Han}]{2}[地新开])[省市县区]委(?=的?(?:坚强|正确)?领导|全会|工作要求|部署)`,
  ),
  // 市人民政府
  slot(
    'government',
    LEVELS,
    `(?<![\\p{Script=Han}]治)[省市县区](?:人民)?政府(?=工作|系统|自身|向|的|$)`,
  ),
  // 市 in 市人大
  slot('level', LEVELS, `(?<![\\p{Script=Han}]{1}[治兄]|自治)[省市县区](?=人大|政协|两会)`),
  slot('our', '我', `我[${LEVELS}]${LONGER_WORD}`),
  slot('whole', '全', `全[${LEVELS}]${LONGER_WORD}`),
  slot('strong', '强', `强[${LEVELS}]${LONGER_WORD}`),
  slot('each', '各', `各[${LEVELS}]${LONGER_WORD}`),
  slot('year', '12', '(?:19|20)[\\dxX×*_]{2}年'),
  // 5.5 in 增长5.5%
  slot('number', '0123456789', '(?<![\\d.])\\d{1,7}(?:\\.\\d{1,3})?(?=%|个百分点|万人)'),
  slot('count', NUMERALS, `[${NUMERALS}](?=(?:点|条|项|个?方面)的?(?:意见|要求|建议|希望))`),
  slot('plan', '十', '(?<=“)十[三四五]五(?=”)'),
  slot(
    'spirit',
    '党',
    '党的(?:十九|二十)大(?:(?:和|及|、)(?:党的)?(?:十九|二十)届\\p{Script=Han}{1,3}(?:、\\p{Script=Han}{1,3}){0,5}全会)?精神',
  ),
  slot(
    'campaign',
    '学“党“深',
    '(?:学习贯彻习近平新时代中国特色社会主义思想主题教育|“不忘初心、牢记使命”主题教育|党史学习教育|党纪学习教育|“两学一做”学习教育|“三严三实”专题教育|深入贯彻中央八项规定精神学习教育)',
  ),
  slot('place', firsts(PROVINCES), `(?:${PROVINCES})(?![省市]|自治|大学)`),
  slot(
    'field',
    firsts(FIELDS.join('|')),
    `(?:${FIELDS.join('|')})(?=工作|事业|系统|战线|改革|发展|高质量|强[{省市县区国]|产业|领域)`,
  ),
];

function slot(kind: SlotKind, first: string, source: string): SlotPattern {
  return { kind, first, pattern: new RegExp(source, 'uy') };
}

/** 北天河 of 北京|天津|河北 */
function firsts(words: string): string {
  return words
    .split('|')
    .map((word) => word.charAt(0))
    .join('');
}

const SLOTS_BY_FIRST: ReadonlyMap<string, readonly SlotPattern[]> = new Map(
  [...new Set(SLOTS.map(({ first }) => first).join(''))].map((character) => [
    character,
    SLOTS.filter(({ first }) => first.includes(character)),
  ]),
);

/** 1 for the UTF-16 units that may begin a filling. */
const BEGINS_SLOT = new Uint8Array(0x10000);
for (const first of SLOTS_BY_FIRST.keys()) BEGINS_SLOT[first.charCodeAt(0)] = 1;
