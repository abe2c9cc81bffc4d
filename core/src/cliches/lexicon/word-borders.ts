/** Short words of the lexicon that longer words and terms hold: 大力 in 加大力度, 全面 in 全面从严治党. */
import type { Span } from '../../text/span.js';
import { createUnitFilter, mightContain, type UnitFilter } from './code-unit-filter.js';

interface Neighbours {
  /** What makes another word or a term of it when it stands right before, right after; parted by blanks. */
  readonly before: string;
  readonly behind: string;
}

const MARKS = '， 、 。 ； ： ！ ” ） ,';

/** What makes another word of one, with the units next to it that are a sign of that. */
export interface WordTrap {
  readonly before: readonly string[];
  readonly behind: readonly string[];
  readonly lastBefore: UnitFilter;
  readonly firstBehind: UnitFilter;
}

const TRAPS: ReadonlyMap<string, WordTrap> = toTraps({
  大力: { before: '加 更 最 强 巨 伟 重 较 宏 壮 极 扩', behind: '度 量 士 气' },
  切实: { before: '不 一', behind: '际 可行' },
  着力: { before: '附 执 粘 吸', behind: '点' },
  不断: { before: '源 连 绵 续', behind: `裂 ${MARKS}` },
  高度: {
    before: '新 的 最 更 米 在 到 一 战略 政治',
    behind: `差 计 是 为 自治 发达 集中 统一 ${MARKS}`,
  },
  全面: {
    before: '较 更 不 个',
    behind: `性 的 建成 建设 深化改革 从严 依法 领导 小康 发展 战略 振兴 合作 绿色 二孩 预算 推向 ${MARKS}`,
  },
  深入: { before: '', behind: `浅 人心 基层 群众 一线 实际 敌 ${MARKS}` },
  认真: { before: '较 很 不 当', behind: MARKS },
  扎实: { before: '更 不 很', behind: `的 ${MARKS}` },
  积极: {
    before: '不 更加',
    behind: `性 分 的 贡献 作用 信号 因素 进展 成果 成效 影响 意义 态度 稳妥 财政 就业 力量 向上 心态 进取 有为 变化 健康 ${MARKS}`,
  },
  有力: { before: '没 最 更 强', behind: `的 量 地 ${MARKS}` },
  充分: { before: '更 不 较', behind: `的 条 性 就业 竞争 ${MARKS}` },
  深刻: { before: '更 最', behind: `的 性 变化 变革 调整 影响 ${MARKS}` },
  努力: { before: '的 同 续 懈 心 断 继 共 再 力', behind: `下 奋斗 的方向 ${MARKS}` },
  持续: { before: '可', behind: `的 时间 了 到 性 ${MARKS}` },
  持续发展: { before: '可', behind: '' },
  始终: { before: '', behind: MARKS },
  严格: { before: '更 最', behind: `的 ${MARKS}` },
  主动: { before: '的 动', behind: `性 权 的 ${MARKS}` },
  自觉: { before: '文化 高度 思想 行动 的 政治', behind: `性 的 ${MARKS}` },
  坚定: { before: '更加 立场', behind: `的 ${MARKS}` },
  加快: { before: '', behind: MARKS },
  强化: { before: '', behind: `${MARKS} 的` },
  统筹: { before: '的', behind: `${MARKS} 学` },
  有效: { before: '', behind: `性 的 期 ${MARKS}` },
  有序: { before: '', behind: `的 ${MARKS}` },
  广泛: { before: '', behind: `的 性 ${MARKS}` },
});

function toTraps(traps: Readonly<Record<string, Neighbours>>): ReadonlyMap<string, WordTrap> {
  return new Map(Object.entries(traps).map(([word, neighbours]) => [word, toTrap(neighbours)]));
}

function toTrap(neighbours: Neighbours): WordTrap {
  const before = split(neighbours.before);
  const behind = split(neighbours.behind);
  const lastBefore = createUnitFilter(before.map((word) => word.charCodeAt(word.length - 1)));
  const firstBehind = createUnitFilter(behind.map((word) => word.charCodeAt(0)));
  return { before, behind, lastBefore, firstBehind };
}

function split(words: string): readonly string[] {
  return words.split(' ').filter((word) => word !== '');
}

/** What makes another word of these words, if anything does. */
export function trapOf(words: string): WordTrap | undefined {
  return TRAPS.get(words);
}

/** Whether what stands there is a word by itself and not caught in the trap. */
export function isWholeWord(text: string, { start, end }: Span, trap: WordTrap): boolean {
  return !(
    (mightContain(trap.lastBefore, text.charCodeAt(start - 1)) &&
      trap.before.some((word) => text.endsWith(word, start))) ||
    (mightContain(trap.firstBehind, text.charCodeAt(end)) &&
      trap.behind.some((word) => text.startsWith(word, end)))
  );
}
