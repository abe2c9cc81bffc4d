/** Lists of four-character phrases that are formulations or names of fields: they stand as they are. */
const SETTLED = [
  '解放思想 实事求是 与时俱进 求真务实',
  '科学立法 严格执法 公正司法 全民守法',
  '自我净化 自我完善 自我革新 自我提高',
  '产业兴旺 生态宜居 乡风文明 治理有效 生活富裕',
  '党委领导 政府负责 社会协同 公众参与 法治保障 民主协商 科技支撑',
  '信念坚定 为民服务 勤政务实 敢于担当 清正廉洁',
  '听党指挥 能打胜仗 作风优良',
  '爱岗敬业 诚实守信 办事公道 服务群众 奉献社会',
  '民主法治 公平正义 诚信友爱 充满活力 安定有序',
  '幼有所育 学有所教 劳有所得 病有所医 老有所养 住有所居 弱有所扶',
  '长期共存 互相监督 肝胆相照 荣辱与共',
  '持久和平 普遍安全 共同繁荣 开放包容 清洁美丽',
  '相互尊重 公平正义 合作共赢 互利共赢 平等互利',
  '产权清晰 权责明确 政企分开 管理科学',
  '百花齐放 百家争鸣 古为今用 洋为中用 推陈出新',
  '生态优先 绿色发展 节约优先 保护优先 自然恢复 节约集约',
  '总揽全局 协调各方 民主集中 个别酝酿 会议决定 集体领导',
  '惩前毖后 治病救人 标本兼治 综合治理 惩防并举 注重预防',
  '干部清正 政府清廉 政治清明 社会清朗',
  '民主选举 民主决策 民主管理 民主监督 民主协商',
  '职能科学 权责法定 执法严明 公开公正 智能高效 廉洁高效 守法诚信 人民满意',
  '对党忠诚 勇于创新 治企有方 兴企有为 清正廉洁',
  '抓住机遇 深化改革 扩大开放 促进发展 保持稳定',
  '守正创新 先立后破 系统集成 协同配合',
  '坚守底线 突出重点 完善制度 完善机制 引导预期',
  '顶层设计 统筹协调 整体推进 督促落实',
  '爱岗敬业 争创一流 艰苦奋斗 勇于创新 淡泊名利 甘于奉献',
  '鼓足干劲 力争上游 自力更生',
  '安全第一 预防为主 综合治理',
  '自信自强 守正创新 踔厉奋发 勇毅前行',
  '不忘初心 牢记使命 谦虚谨慎 艰苦奋斗',
  '吃苦在前 享受在后 克己奉公 多作贡献 多做贡献',
].flatMap((chain) => chain.split(' '));

const MEMBERS: ReadonlySet<string> = new Set(SETTLED);

/** Themes of congresses and definitions, whose members alone are anybody's clichés. */
const THEMES: readonly ReadonlySet<string>[] = [
  '立党为公 执政为民 求真务实 改革创新 艰苦奋斗 清正廉洁 富有活力 团结和谐',
  '解放思想 改革开放 凝聚力量 攻坚克难',
  '坚定信心 同舟共济 科学防治 精准施策',
].map((theme) => new Set(theme.split(' ')));

/** Two that belong together and are said together. */
const PAIRS: ReadonlySet<string> = new Set([
  '解放思想实事求是',
  '不忘初心牢记使命',
  '自信自强守正创新',
  '踔厉奋发勇毅前行',
  '敢于斗争善于斗争',
  '尽力而为量力而行',
  '量力而行尽力而为',
  '空谈误国实干兴邦',
]);
/** So many besides the pairs make a row of the writer's own. */
const FEWEST_OWN = 3;

/** Whether the chain is a formulation, or little besides. */
export function isSettledChain(members: readonly string[]): boolean {
  const isMostly = (words: ReadonlySet<string>) =>
    members.filter((member) => words.has(member)).length * 4 >= members.length * 3;
  return isMostly(MEMBERS) || THEMES.some(isMostly) || isMostlyPairs(members);
}

function isMostlyPairs(members: readonly string[]): boolean {
  const paired = members.filter((one, at) => PAIRS.has(one + (members[at + 1] ?? ''))).length * 2;
  return paired > 0 && members.length - paired < FEWEST_OWN;
}
