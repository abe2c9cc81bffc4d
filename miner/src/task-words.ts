/** Whether a clause states a task (扎实推进乡村全面振兴), not a result or a condition. */
export function isTask(clause: string): boolean {
  return TASK.test(clause) && !SUBJECT.test(clause);
}

/** Adverbials before the verb. */
const MANNERS = [
  '大力 全面 深入 扎实 持续 积极 加快 加紧 加力 着力 切实 不断 进一步 稳步 稳妥',
  '有序 有效 坚决 牢牢 纵深 统筹 广泛 充分 努力 常态化 分类 因地制宜 系统 强力',
  '多渠道 高标准 高水平 高质量 千方百计 更好 科学 主动 依法 认真 严格 健全 全方位',
  '最大限度 继续 协同 带头 合理 适当 创新',
]
  .join(' ')
  .replaceAll(' ', '|');

/** Beginnings of the verbs of tasks. */
const VERBS = [
  '推[进动行] 加[强快大] 深化 完善 坚[持决定守] 实[施行现] 促进 提[高升] 优化',
  '强化 健全 建[设立成好] 打[造好] 培育 发展 扩大 落实 开展 支持 保[障持护]',
  '做[好强优大] 抓好 守[住牢好] 防[范止] 严[守格厉控禁防明] 巩固 构[建筑]',
  '增[强进] 激发 发[挥扬] 统筹 办好 鼓励 引导 拓[展宽] 营造 贯彻 弘扬 践行',
  '维护 服务 融入 稳[定住] 遏制 整治 夯实 筑牢 树[立牢] 用好 盘活 规范 治理',
  '改善 突破 兜[牢底] 织密 倡导 提振 释放 挖掘 壮大 把 让 使 确保 学习 大兴',
  '解[放决] 狠抓 转变 减轻 缩小 启动 凝心 永葆 恪守 完成 多做 放大 补齐 当好',
  '化解 力[戒争] 清理 纠治 扛[牢起] 参与 对接 采取 降低 淘汰 繁荣 创新 整合',
  '丰富 以\\p{Script=Han}+引领',
]
  .join(' ')
  .replaceAll(' ', '|');

/** 扎实推进 but not 守住了 */
const TASK = new RegExp(`^(?:${MANNERS}){0,3}(?:${VERBS})(?![^，]{0,4}了)`, 'u');

/** 高质量发展 in 高质量发展扎实推进, 服务业 in 服务业增加值增长5%: subjects that only begin like a task. */
const SUBJECT =
  /^(?:高质量(?:发展|充分就业)(?!的)|高水平安全|发展(?:不|环境|动|质|活|态|基础|韧)|服务业|创新(?:能力|动能|平台)|保障(?:水平|能力)|治理(?:能力|水平|体系)|全面深化改革取|进一步全面深化改革取|丰富度)/u;
