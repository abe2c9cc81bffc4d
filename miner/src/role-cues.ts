import { SNIPPET_ROLES, type SnippetRole } from '../../core/src/index.js';
import { isTask } from './task-words.js';

/** The roles in their usual order in a speech. */
export const ROLES = Object.keys(SNIPPET_ROLES) as readonly SnippetRole[]; // the keys of a closed record

/** The role of a sentence with slots, if its words determine it. */
export function findRole(sentence: string): SnippetRole | undefined {
  return SENTENCE_CUES.find(({ cue }) => cue.test(sentence))?.role;
}

/** The role of a template: by its words, otherwise by the section it occurs in. */
export function judgeRole(template: string, placed: SnippetRole): SnippetRole {
  const isTaskClause = isTask(template);
  const clauseCue = CLAUSE_CUES.find(
    ({ role, cue }) => !(isTaskClause && RESULTS.has(role)) && cue.test(template),
  );
  const role = findRole(template) ?? clauseCue?.role;
  if (role) return role;
  return isTaskClause || !PLACED.has(placed) ? 'deployment' : placed;
}

/** Roles that a task (扎实推进乡村全面振兴) cannot have. */
const RESULTS: ReadonlySet<SnippetRole> = new Set(['achievement', 'problem']);

/** Roles that the section alone can give; openings, pledges and appeals are recognised by their words only. */
const PLACED: ReadonlySet<SnippetRole> = new Set(['achievement', 'requirement', 'safeguard']);

/** Whether a document has only few sentences of the role. */
export function isRareRole(role: SnippetRole): boolean {
  return !COMMON_ROLES.has(role);
}

const COMMON_ROLES: ReadonlySet<SnippetRole> = new Set([
  'achievement',
  'deployment',
  'requirement',
  'safeguard',
]);

interface RoleCue {
  readonly role: SnippetRole;
  readonly cue: RegExp;
}

/** Beginnings of sentences that determine a role; the first that matches is used. */
const SENTENCE_CUES: readonly RoleCue[] = [
  // 谢谢大家！ 我的讲话完了 以上报告，请予审议 最后，祝大家 为…不懈奋斗！ 奋力谱写中国式现代化新篇章！
  {
    role: 'closing',
    cue: /^(?:最后，)?(?:谢谢|我的(?:讲话|发言)(?:完了|到此结束)|以上(?:报告|发言|意见|是我)|(?:衷心)?(?:预祝|祝愿?)(?!贺))|^现在，?(?:我宣布|散会)|^为\{aim\}|^为.+(?:奋斗|贡献)[。！]$|^(?:奋力|共同)?谱写.+篇章[。！]$|^(?:奋力|不断|努力)开创\{aim\}/u,
  },
  // 让我们在市委、市政府的坚强领导下，
  { role: 'appeal', cue: /^(?:同志们，|各位代表，)?让我们|^(?:我们)?相信|^希望(?:大家|同志们)/u },
  // 这次会议的主要任务是 会议的主题是 全会听取和讨论了
  {
    role: 'agenda',
    cue: /主要(?:任务|目的|议题|内容)是|^(?:这次|此次|本次)?(?:会议|大会|全会)(?:的)?(?:主题|任务|目的)|^(?:全会|会议|大会)(?:听取|审议|讨论|认真|充分肯定|同意|决定批准)|^(?:这次|此次|本次)会议|^(?:刚才|会上|会前)，|(?:提请|提交)(?:本次)?大会审[查议]|^(?:总结|研究部署|安排部署)\{year\}|^总结(?:回顾)?(?:\{year\}|上半年)/u,
  },
  // 同志们： 今天，我们召开全市教育工作会议 现在，我代表市人民政府
  {
    role: 'opening',
    cue: /^(?:同志们|各位\p{Script=Han}{2,4})：$|^今天，?我们|^经(?:请示)?(?:\p{Script=Han}{0,6}|\{body\})(?:同意|批准)|^现在，?我?代表|请予审议|提出意见[。]?$|^(?:根据|按照)(?:会议|大会)安排|^现(?:将|就|印发|提出)/u,
  },
  // 我们将始终 决不辜负 请组织放心
  {
    role: 'pledge',
    cue: /^(?:对此，|今后，|下一步，|接下来，)?我们?(?:一定(?!要)|将(?!面临)|决心|郑重|必将|定)|(?:决不|绝不|不)辜负|请\p{Script=Han}{2,8}放心|恪尽职守|鞠躬尽瘁/u,
  },
  // 成绩的取得，得益于 向…表示衷心的感谢 过去的一年，
  {
    role: 'achievement',
    cue: /^(?:这些)?成绩(?:的取得|来之不易|殊为)|得益于|(?:衷心|诚挚|崇高)的?(?:感谢|敬意)|高度重视\{field\}工作|^(?:在)?(?:过去|刚刚过去)的|^(?:各位代表，)?(?:回顾)?过去一年|^一年来|^在此，我谨?代表|^我谨?代表/u,
  },
  // 下面，我讲三点意见 总之，
  {
    role: 'transition',
    cue: /^(?:下面|接下来|借此机会|在此|总之|综上所述)，|^(?:下面)?我(?:再)?(?:讲|提|强调)\{count\}|(?:做|抓)好?(?:了)?以下|\{count\}(?:点|个?方面)的?(?:意见|要求|希望)/u,
  },
  // 我们也要清醒地认识到 对于这些问题
  {
    role: 'problem',
    cue: /清醒地?(?:看到|认识到?)|^(?:对于?|针对)这些(?:问题|困难)|^在(?:看到|肯定|总结)\p{Script=Han}{0,4}(?:成绩|成就)/u,
  },
  // 各地、各部门要
  {
    role: 'safeguard',
    cue: /^各(?:地|级|部门|单位)\p{Script=Han}{0,6}、?\p{Script=Han}{0,6}要|^要?(?:切实)?加强(?:组织)?领导/u,
  },
  // 当前和今后一个时期，
  { role: 'deployment', cue: /^(?:当前和)?今后一个时期|^要坚持以/u },
];

/** Words that determine the role of a clause anywhere in a sentence; the first that matches is used. */
const CLAUSE_CUES: readonly RoleCue[] = [
  // 奋力谱写中国式现代化新篇章
  {
    role: 'appeal',
    cue: /(?:作出|做出)\p{Script=Han}{0,4}贡献|篇章[。！]?$|(?:团结|努力|而)奋斗|建功立业|撸起袖子|锐意进取|砥砺前行|勇毅前行|真抓实干|奋勇争先|(?:成就|创造|开创)未来|华章|开拓创新|更加紧密地?团结在|催人奋进|埋头苦干/u,
  },
  // 不负人民重托
  { role: 'pledge', cue: /不负(?:重托|人民|厚望|时代|使命)|把人民放在心中/u },
  // 主要预期目标是： 为实现上述目标
  {
    role: 'transition',
    cue: /(?:目标|要求)是：|(?:工作|任务)是：?$|^(?:为)?实现上述目标|^上述(?:预期)?目标|^综合\p{Script=Han}{0,4}考虑|以下\p{Script=Han}{0,3}(?:工作|方面|任务|意见)[。：]?$|^综合各方面|^今年\p{Script=Han}{0,4}(?:重点|主要)(?:做好|抓好)|如下[。：]$/u,
  },
  // 城镇调查失业率5.5%左右
  {
    role: 'deployment',
    cue: /\{number\}(?:%|万人)(?:左右|以上|以内)|(?:与|和)经济增长(?:基本)?同步/u,
  },
  // 向各民主党派 全省上下坚持 是…的结果 经济运行稳中有进
  {
    role: 'achievement',
    cue: /^(?:这)?是\p{Script=Han}+的?结果|^向(?:\p{Script=Han}|\{)|在于(?:习近平|以习近平)|感谢|敬意|^(?:全\{whole\}上下|我们)(?:坚持|坚决|牢记|认真|持续)|取得(?:了)?(?:新|显著|明显|积极|重大|重要|丰硕|突破)|(?:再创|均创|创历史)新高|(?:明显|显著|持续|不断|稳步|有效|进一步)(?:改善|提升|提高|增强|加强|向好|好转|优化|深化|改进|增进|发展)[。，；]?$|圆满(?:完成)|(?:落地|见效|通车)[。；]?$|稳中有进|保持(?:和谐)?稳定[。；]?$|和谐稳定[。；]?$|增长\{number\}%[。，；]?$|迈出(?:新的)?坚实|蓬勃发展|扎实推进[。；]?$|成效(?:显著|明显)|(?:快速|加快|深入|稳步)(?:成长|构建|推进|发展|展开)[。；]?$|居全国前列|经受住|顶住|(?:住|护)了/u,
  },
  // 民生领域还有不少短板 企业生产经营困难
  {
    role: 'problem',
    cue: /(?:不足|不强|不够|不高|偏低|偏弱|不优|不畅|不旺|不牢固|不稳固|滞后|薄弱|凸显|乏力|趋紧|突出|(?:矛盾|压力|风险|影响|因素)(?:不断|持续)?(?:加[深大]|增多)|不振)[。；，]?$|仍(?:然|需)|还(?:不|存在|面临)|^(?:一些|部分)|时有发生|尚未|任重道远|(?:不少|还有|面临|诸多|多重)\p{Script=Han}{0,8}(?:困难|问题|短板|挑战|压力|阵痛)|(?:经营|存在)(?:困难|阵痛)|^加以解决|采取\p{Script=Han}{0,4}措施\p{Script=Han}{0,4}解决|^切实加以解决/u,
  },
  // 以习近平新时代中国特色社会主义思想为指导 坚持稳中求进工作总基调
  {
    role: 'requirement',
    cue: /^(?:要|必须|务必|我们(?:要|必须|应当))|^(?:全|各)\p{Script=Han}{0,14}(?:都|务)?(?:要|必须)|^坚持(?!推进|实施|打)|^以(?:习近平|推动|满足|高|开放)|^一切从实际|^深入(?:学习)?贯彻|^全面贯彻|贯彻新发展理念|^(?:完整、?准确、?全面|立足新发展)|新发展格局|“两个确立”|“两个维护”|思想上政治上行动上|政治判断力|^(?:更好)?统筹(?:发展和安全|高质量)|为人民出政绩|政绩观|守正创新|钉钉子精神|久久为功|一张蓝图|尽力而为|总体国家安全观|习近平新时代/u,
  },
  // 加强组织领导 强化督促检查
  {
    role: 'safeguard',
    cue: /组织(?:领导|实施|保障)|(?:压实|落实|强化|明确)\p{Script=Han}{0,8}责任|督促检查|督查|考核|问责|(?:资金|要素|人才|制度|政策|组织|经费)保障|依法行政|廉政|廉洁|(?:自觉|依法|主动)接受|形式主义|审计|(?:营造|形成)\p{Script=Han}{0,12}(?:氛围|合力)|人大代表|政协提案|执行力|腐败|中央八项规定|过紧日子|中心组|政治建设|基层(?:松绑)?减负|为基层|从严治党|自身建设|法治政府|数字政府|人民满意的(?:服务型)?政府|自身硬|工作落实|政务|权力|财经纪律|巡视|规范公正文明执法/u,
  },
];
