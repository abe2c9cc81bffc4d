import type { Span } from '../../text/span.js';

/** Two-character verbs that need no adverb before them. */
const VERBS = new Set(
  (
    '加强 提高 提升 增强 完善 推进 推动 落实 贯彻 深化 优化 强化 健全 规范 改善 改进 扩大 明确 细化 做好 抓好 维护 保障 解决 发挥 履行 ' +
    '开展 实施 学习 领会 把握 总结 研究 分析 梳理 排查 整改 整治 发展 支持 培育 打造 建设 构建 促进 拓展 激发 凝聚 转变 巩固 统一 ' +
    '树立 弘扬 宣传 引导 动员 组织 协调 执行 担负 承担 关心 关注 解放 激活 压实 夯实 落细 抓紧 创新 服务 防范 化解 遏制 查找 反思'
  ).split(' '),
);
/** What may come before the adverb: the beginning of a clause, or a word that can also be followed by a bare verb. */
const LEADS = [
  '',
  '，',
  '、',
  '。',
  '；',
  '：',
  '！',
  '要',
  '应',
  '应当',
  '必须',
  '来',
  '去',
  '将',
];

/** Whether the sentence certainly stays grammatical without the adverb at `span`. */
export function isDispensable(text: string, { start, end }: Span): boolean {
  if (!VERBS.has(text.slice(end, end + 2))) return false;
  // 加强化 is not the verb 加强: these characters make another word or a noun of it.
  if (NOUN_TAILS.includes(text.charAt(end + 2)) && text.charAt(end + 2) !== '') return false;
  const before = text.charAt(start - 1);
  return LEADS.includes(before) && !NEEDS_ADVERB.some((word) => text.endsWith(word, start));
}

const NOUN_TAILS = '的地得化性度型式者';
/** 有待进一步加强, 还需进一步加强: deleting the adverb changes the meaning. */
const NEEDS_ADVERB = ['还要', '仍要', '更要', '需要'];
