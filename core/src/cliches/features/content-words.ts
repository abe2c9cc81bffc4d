/** Words that any sentence of any speech may have: beside clichés they add nothing. */
import type { Span } from '../../text/span.js';

const WORDS = new Set(
  (
    '我们 大家 同志 同志们 全市 全省 全县 全区 全国 全党 全社会 全体 各级 各地 各部门 各单位 各方面 各项 各个 各自 广大 干部 群众 党员 职工 人民 人员 ' +
    '工作 任务 事业 目标 要求 方面 问题 困难 矛盾 情况 形势 条件 基础 成绩 成就 成果 成效 经验 作用 力量 动力 活力 能力 水平 质量 效率 效果 优势 特色 ' +
    '发展 建设 改革 创新 推进 推动 促进 实现 完成 落实 贯彻 执行 坚持 保持 加强 增强 提高 提升 改善 改进 完善 健全 深化 优化 强化 巩固 扩大 拓展 开展 开创 形成 营造 ' +
    '思想 认识 意识 精神 作风 信心 决心 勇气 态度 状态 热情 激情 干劲 责任 使命 担当 作为 理念 思路 方向 重点 关键 根本 核心 全局 大局 整体 系统 ' +
    '新的 更大 更高 更好 更多 更加 更为 公平 良好 积极 主动 有效 有力 重要 重大 伟大 光荣 艰巨 崇高 神圣 坚强 坚定 扎实 务实 科学 合理 协调 全面 深入 持续 可持续 健康 稳定 快速 ' +
    '必须 应当 需要 能够 可以 一定 一切 所有 始终 继续 不断 进一步 切实 认真 真正 共同 一起 相信 希望 坚信 看到 认为 深知 感到 ' +
    '今后 当前 现在 未来 今天 时代 时期 阶段 道路 征程 前进 前景 明天 美好 生活 幸福 社会 经济 国家 民族 历史 现代化 ' +
    '通过 围绕 按照 根据 为了 由于 因为 所以 因此 只有 只要 就是 不仅 而且 同时 以及 以来 之中 之下 方式 措施 办法 机制 体制 体系 格局 局面 环境 氛围 ' +
    '团结 奋斗 努力 拼搏 奉献 服务 支持 配合 协作 领导 组织 带领 引导 惠及 造福 满足 解决 克服 战胜 应对 迎接 抓住 把握 机遇 挑战 风险 考验 ' +
    '下去 起来 上来 到位 过程 之中 方法 内容 意义 价值 贡献 代表 这样 这些 那些 这个 什么 怎样 时刻 长期 多年 一年 过去 一年来 五年来'
  ).split(' '),
);
const FUNCTION_WORDS = new Set(
  '的地得和与及或在把将被对向从由为以于到是有要能会可应需使让令着了过也都就还更又再才只不这那其各每全新大好上下中里内外前后来去出起做干抓办我你他们并而且之所等吧呢啊但很最为如若即',
);
const LONGEST = 4;

/** How many characters of the stretch say something of their own; `skip` are spans in order that do not. */
export function countContent(text: string, { start, end }: Span, skip: readonly Span[]): number {
  let content = 0;
  let next = 0;
  let at = start;
  while (at < end) {
    while (next < skip.length && (skip[next]?.end ?? 0) <= at) next += 1;
    const hidden = skip[next];
    if (hidden && hidden.start <= at) {
      at = hidden.end;
      continue;
    }
    const length = emptyAt(text, at, Math.min(end, hidden?.start ?? end));
    if (length === 0 && text.charCodeAt(at) >= 0x3400 && text.charCodeAt(at) < 0xff00) content += 1;
    at += Math.max(1, length);
  }
  return content;
}

/** The length of the empty word at `at`, 0 where there is none. */
function emptyAt(text: string, at: number, end: number): number {
  for (let length = Math.min(LONGEST, end - at); length > 1; length -= 1) {
    if (WORDS.has(text.slice(at, at + length))) return length;
  }
  return FUNCTION_WORDS.has(text.charAt(at)) ? 1 : 0;
}
