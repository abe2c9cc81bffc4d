/** The words of the drafts: common official prose, and phrases easily mistaken for ordinals or announced counts. */
import type { Random } from '../repo/random.js';
import { chance, pick, times } from './chance.js';

const SUBJECTS = ['各级各部门', '各单位', '全市上下', '广大干部', '各乡镇', '牵头部门', '领导干部'];
const ADVERBS = ['始终', '持续', '切实', '坚决', '主动', ''];
const VERBS = ['加强', '深化', '推进', '完善', '优化', '强化', '抓好', '做实', '提升', '夯实'];
const OBJECTS = [
  ...['组织领导', '责任落实', '队伍建设', '作风建设', '基层治理', '项目建设', '安全生产'],
  ...['民生保障', '产业发展', '城乡环境', '教育教学', '制度机制', '监督检查', '宣传引导'],
];
const RESULTS = ['确保见到实效', '确保任务落地', '推动工作提质', '为发展提供保障', '让群众满意'];

/** 加强组织领导 */
export function clause(random: Random): string {
  return pick(random, VERBS) + pick(random, OBJECTS);
}

/** Returns a heading title of `clauses` clauses of the same length. */
export function titleWords(random: Random, clauses: number): string {
  return times(clauses, () => clause(random)).join('，');
}

/** Returns a sentence with its final stop; some have a number that is no ordinal. */
export function sentence(random: Random): string {
  if (chance(random, 12)) return pick(random, DISTRACTORS);
  if (chance(random, 25)) return `当前，${pick(random, OBJECTS)}有了新的成效，但还存在薄弱环节。`;
  const subject = pick(random, SUBJECTS) + '要' + pick(random, ADVERBS);
  const middle = chance(random, 50) ? `，${clause(random)}` : '';
  return `${subject}${clause(random)}${middle}，${pick(random, RESULTS)}。`;
}

/** Numbers, sayings and names that look like ordinals, announced counts or items but are not. */
const DISTRACTORS = [
  '第一书记和驻村工作队要沉到村里、住到户里。',
  '要第一时间发现问题，第一时间处置到位。',
  '要增强“四个意识”，坚决做到“两个维护”。',
  '要坚决打好三大攻坚战。',
  '要坚持两手抓、两手都要硬。',
  '要用三个月时间集中整治。',
  '这是一项系统工程，不可能一蹴而就。',
  '全年完成投资1.5亿元，同比增长12.5%。',
  '要一级抓一级、层层抓落实。',
  '检查评比要一是一、二是二，来不得半点虚假。',
  '第三产业增加值占比继续提高。',
  '要坚持一村一策、一户一档。',
  '一、二、三产业要融合发展。',
  '六一、七一期间要安排好值班值守。',
  '一方面要看到成绩，另一方面要正视不足。',
  '上半年召开了3次调度会，解决了12个问题。',
  '要统筹好发展和安全两件大事。',
  '以上三项工作年底前要见到成效。',
  '要围绕“一个中心、两个基本点”凝聚共识。',
  '3.15活动期间要加强市场巡查。',
  '要抓住第一要务不放松。',
  '今年要建成五大中心、十大平台。',
];

/** Words that begin a body and never continue a title. */
export const BODY_OPENERS = [
  ...['近年来，', '今年以来，', '当前，', '同志们，', '一年来，', '2024年是关键之年，'],
];

/** Titles of speeches; a number in brackets is added where a file has two. */
export const SPEECH_TITLES = [
  '在全市教育工作会议上的讲话',
  '在安全生产动员大会上的讲话',
  '在作风建设推进会上的发言',
];

/** Salutations. */
export const SALUTATIONS = ['同志们：', '各位代表、同志们：', '尊敬的各位领导、同志们：'];

/** How a speech ends. */
export const CLOSINGS = ['谢谢大家！', '我的讲话完了，谢谢大家！', ''];

/** Announcements by the speaker: verb, measure word and noun, end. */
export const SPOKEN: readonly Announcement[] = [
  ['下面，我讲', '点意见', '。'],
  ['在此，我再强调', '个方面', '：'],
  ['借此机会，我提', '点要求', '。'],
  ['围绕做好下一步工作，我讲', '个方面的意见', '，供大家参考。'],
  ['下面，我就抓好落实谈', '点看法', '：'],
];

/** Announcements of a list in the following paragraphs. */
export const BELOW: readonly Announcement[] = [
  ['要重点抓好', '个方面的工作', '：'],
  ['突出抓好', '项工作', '。'],
  ['要解决好', '个问题', '：'],
  ['重点做好以下', '件事', '：'],
  ['要着力打好“', '场硬仗', '”：'],
];

/** Announcements of a list after the colon in the same paragraph. */
export const INLINE: readonly Announcement[] = [
  ['要做到“', '个确保', '”：'],
  ['重点抓好', '项工作', '：'],
  ['要把握', '个环节', '：'],
  ['主要体现在', '个方面', '：'],
  ['要坚持', '条原则', '：'],
];

/** The text before the number, the measure word and noun, and the text after them. */
export type Announcement = readonly [before: string, noun: string, after: string];
