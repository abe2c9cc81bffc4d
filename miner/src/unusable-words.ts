import { addToList } from '../../core/src/index.js';
import { names } from '../data/place-names.json';

/**
 * Whether a clause with slots contains something that belongs to one draft only (a name, a number, a leftover) or is
 * outdated.
 */
export function isUnusable(clause: string): boolean {
  const words = clause.includes('习') ? clause.replace(FORMULATION, '') : clause;
  for (let at = 0; at < words.length; at += 1) {
    const flags = FLAGS[words.charCodeAt(at)] ?? 0;
    if (flags === USABLE) continue;
    if (flags === SLOT) at = words.indexOf('}', at);
    else if (flags === 0 || beginsUnusable(words, at)) return true;
    if (at < 0) return true;
  }
  return false;
}

/** Names that are part of a formulation, not specific to one draft. */
const FORMULATION = /以习近平同志为核心的党中央|习近平新时代中国特色社会主义思想/gu;

/** Classes of UTF-16 units; 0 is for units that no clause should contain: digits, Latin, signs of a blank, titles of works. */
const USABLE = 1;
const SLOT = 2;
const MAY_BEGIN = 3;

function beginsUnusable(text: string, at: number): boolean {
  const first = text.charCodeAt(at);
  const pair = toPair(first, text.charCodeAt(at + 1));
  if (MAY_BEGIN_ALONE[first] !== 1 && MAY_BEGIN_AS_PAIR[pair] !== 1) return false;
  const pattern = UNUSABLE_BY_FIRST.get(text.charAt(at));
  if (pattern) {
    pattern.lastIndex = at;
    if (pattern.test(text)) return true;
  }
  return PLACES.has(text.slice(at, at + 2)) || PLACES.has(text.slice(at, at + 3));
}

/** Unicode's block of common Chinese characters. */
const FIRST_HAN = 0x4e00;
const LAST_HAN = 0x9fff;

/** Patterns; each begins with the character or the class of characters that it is looked up by. */
const UNUSABLE: readonly string[] = [
  // Leftovers of web pages and blanks.
  '某 小编 下载 首页',
  // People, by their office or by the words around their name.
  '同志(?!们) 习近平 书记 [部省市县区镇乡局校]长(?!效|期|远) 主任 主席 总理',
  '记者 先生 女士 烈士 院士 向\\p{Script=Han}{2,4}学习',
  '以\\p{Script=Han}{2,4}为(?:榜样|楷模)',
  // Bodies, by their kind.
  '公司 集团(?!化) 学院 大学(?!生) 中学 小学 中心校 幼儿园(?!在园) 医院',
  '街道(?!社区) 办公室 厅 局(?<![格布大全结变]局)(?![面势部限]) 自治区',
  '[省州盟旗]委(?!托) 国务委员',
  // Regions.
  '京津冀 长三角 大湾区 长江 黄河 长城 运河 西部 东北 中部 青藏 香港 澳门 台湾',
  '雄安 浦东 成渝 黄土 京杭 港澳 美国 日本 俄罗斯 欧[洲盟] 非洲 东盟 亚太',
  // Words of the central government.
  '我国 中国(?!式|特色|共产党|化) 祖国 中华人民共和国 国务院(?!的?决策)',
  '国内生产总值 全国(?:政协|人大|人民代表|各族) 全党全军 中央各部门 两岸 外[交事]',
  '军队 强军 军事 国防和军队 基本法 世界 国际(?!国内|化|消费|人士) 全球',
  '[大各]国 联合国 驻\\p{Script=Han}{0,4}(?:部队|官兵|解放军)',
  // Dated campaigns, goals and formulations.
  '疫情 新冠 新型冠状 小康 脱贫攻坚 精准[扶脱]贫 贫困 扶贫 十[一二三]五 三个代表',
  '科学发展观 和谐社会 营改增 去(?:产能|库存|杠杆) 棚[户改] 两学一做 群众路线教育',
  '三去一降 六[稳保] 决胜 十[六七八九]届 十[七八九]大 第一个百年 [七四]十周年',
  '冬奥 亚运 换届 收官 本届政府 上一届 五年来 世纪 放管服 简政放权、放管 大众创业',
  '双创 互联网＋ 复[工产] 中美 世博 八项规定实施 供给侧结构性改革为主线 三大攻坚战',
  '新发展阶段 二十届[一二三四五六]中',
  // A county with a name of one character and its level: 为攸县的
  '[县镇乡](?<=[^我全各本该两城都社强郊省市县区镇乡][县镇乡])(?![域级城村际])',
].flatMap((line) => line.split(' '));

/** The patterns by their first character, combined into one; most characters begin none. */
const UNUSABLE_BY_FIRST: ReadonlyMap<string, RegExp> = groupByFirst(UNUSABLE);

function groupByFirst(patterns: readonly string[]): ReadonlyMap<string, RegExp> {
  const sources = new Map<string, string[]>();
  for (const pattern of patterns) {
    const first = /^\[[^\]]+\]/u.exec(pattern)?.[0].slice(1, -1) ?? pattern.charAt(0);
    for (const character of first) addToList(sources, character, pattern);
  }
  return new Map(
    [...sources].map(([character, alternatives]) => [
      character,
      new RegExp(alternatives.join('|'), 'uy'),
    ]),
  );
}

/** Names of two or three characters. */
const PLACES: ReadonlySet<string> = new Set(names.split(' '));

const FLAGS = toFlags();

/** Combines the classes in one array, for a single look-up per character. */
function toFlags(): Uint8Array {
  const flags = new Uint8Array(0x10000);
  flags.fill(USABLE, FIRST_HAN, LAST_HAN + 1);
  for (const mark of '，、：。！？；“”%％') flags[mark.charCodeAt(0)] = USABLE;
  flags['{'.charCodeAt(0)] = SLOT;
  for (const first of UNUSABLE_BY_FIRST.keys()) flags[first.charCodeAt(0)] = MAY_BEGIN;
  for (const name of PLACES) flags[name.charCodeAt(0)] = MAY_BEGIN;
  return flags;
}

/** 1 for the units that may begin a pattern regardless of the next one: 某, 厅. */
const MAY_BEGIN_ALONE = new Uint8Array(0x10000);
/** 1 for pairs of units that may begin a pattern; a hash, so other pairs may collide. */
const MAY_BEGIN_AS_PAIR = new Uint8Array(0x10000);

function toPair(first: number, second: number): number {
  return (Math.imul(first, 0x9e35) ^ second) & 0xffff;
}

/** The literal first characters of a pattern: 局 of `局(?![面势])`; 书 and 记 of `书记`; 校 and 长 of `[局校]长`. */
const BEGINNING = /^(?:\[(?<any>[^\]]+)\]|(?<one>\p{Script=Han}))(?<next>\p{Script=Han})?/u;

for (const pattern of UNUSABLE) {
  const { any, one = '', next } = BEGINNING.exec(pattern)?.groups ?? {};
  for (const first of any ?? one) {
    if (next === undefined) MAY_BEGIN_ALONE[first.charCodeAt(0)] = 1;
    else MAY_BEGIN_AS_PAIR[toPair(first.charCodeAt(0), next.charCodeAt(0))] = 1;
  }
}
for (const name of PLACES) MAY_BEGIN_AS_PAIR[toPair(name.charCodeAt(0), name.charCodeAt(1))] = 1;
