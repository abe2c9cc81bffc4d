import type { SlottedText } from './slots.js';

/**
 * The frame of a clause that many subjects share, with the subject as its one slot: 深化{topic}改革 for 深化医保支付方式改革,
 * {topic}取得新进展 for 港口建设取得新进展.
 */
export function findFrame(clause: string): SlottedText | undefined {
  const head = findHead(clause);
  const tail = findTail(clause, head === '' ? RESULTS : TASKS);
  if (tail === '') return undefined;
  const topic = clause.slice(head.length, clause.length - tail.length);
  if (topic.length < MIN_TOPIC || topic.length > MAX_TOPIC || !ONE_THING.test(topic))
    return undefined;
  return { template: `${head}{topic}${tail}`, fillings: [topic] };
}

/** UTF-16 units of a subject. */
const MIN_TOPIC = 2;
const MAX_TOPIC = 8;

/** 医保支付方式, but not the rest of a longer list or of another verb (的 and 和 join two). */
const ONE_THING = /^(?![和与及的以在把、化进])\p{Script=Han}+(?<![和与及的等、性型型化各])$/u;

const HEADS = group(
  [
    '深化 推进 推动 加快 加快推进 加强 全面加强 实施 深入实施 开展 深入开展 完善 健全',
    '促进 提升 提高 打好 打造 建设 加快建设 培育 培育壮大 大力发展 加快发展 支持 优化',
    '强化 落实 做好 抓好 统筹推进 扎实推进 积极推进 深入推进 持续推进 全面推进 稳步推进',
    '持续深化 进一步深化 加快构建 构建 建立健全 不断完善 持续完善 切实做好 扎实做好',
    '持续加强 进一步加强 切实加强 着力提升 持续提升 不断提升 全面提升 扎实开展 持续开展',
    '加快完善 坚决打好 持续打好 全面落实 严格落实 加快打造 着力打造',
  ],
  (head) => head.slice(0, 2),
);

/** What closes a task. */
const TASKS = group(
  [
    '改革 建设 工作 发展 高质量发展 体系 机制 制度 行动 工程 攻坚战 能力 水平',
    '专项行动 三年行动 试点 服务 保障 治理 管理 监管 创新 转型 升级 转化 保护',
    '融合发展 协同发展 体系建设 能力建设 制度改革 合作 质量 效能 政策 责任 制度体系',
    '健康发展 绿色发展 持续健康发展 长效机制 工作机制 体制机制改革 提升行动 重点工作',
    '一体化',
  ],
  (tail) => tail.slice(-2),
);

/** What closes a statement of results. */
const RESULTS = group(
  [
    '取得新成效 取得新进展 取得新突破 取得新成绩 取得积极进展 取得明显成效 取得显著成效',
    '取得重大进展 取得重要进展 取得重大突破 迈出新步伐 迈出坚实步伐 再上新台阶 迈上新台阶',
    '持续改善 不断改善 明显改善 持续优化 不断优化 持续提升 不断提升 明显提升 稳步提升',
    '显著提升 进一步提升 持续增强 不断增强 显著增强 明显增强 持续深化 不断深化 扎实推进',
    '深入推进 加快推进 稳步推进 有序推进 全面推进 全面完成 圆满完成 成效显著 成效明显',
    '持续向好 蓬勃发展 加快发展 不断完善 持续完善 更加完善 日益完善 不断健全 持续扩大',
    '不足 仍然不足 有待提升 有待加强 仍需加强 不够 不强 不高 还不够高 存在差距',
  ],
  (tail) => tail.slice(-2),
);

/** Longest first, by two of their characters. */
function group(
  words: readonly string[],
  by: (word: string) => string,
): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, string[]>();
  const all = words.flatMap((line) => line.split(' '));
  for (const word of all.sort((a, b) => b.length - a.length)) {
    const known = groups.get(by(word));
    if (known) known.push(word);
    else groups.set(by(word), [word]);
  }
  return groups;
}

function findHead(clause: string): string {
  return HEADS.get(clause.slice(0, 2))?.find((head) => clause.startsWith(head)) ?? '';
}

function findTail(clause: string, tails: ReadonlyMap<string, readonly string[]>): string {
  return tails.get(clause.slice(-2))?.find((tail) => clause.endsWith(tail)) ?? '';
}
