import {
  EMPTY_LEXICON,
  type Cliche,
  type ClauseWordUse,
  type ClicheKind,
  type ConcreteKind,
  type HollownessModel,
  type Lexicon,
} from '../lexicon/types.js';

const PHRASES: Readonly<Record<ClicheKind, string>> = {
  praise: '取得了显著成绩 发挥了重要作用 奠定了坚实基础 得到了充分肯定 取得了长足的进步',
  pledge: '坚决贯彻落实 不辜负组织的重托 竭尽全力',
  appeal:
    '谱写…新篇章 作出新的更大贡献 凝心聚力、奋勇前进 再创佳绩 以更加饱满的热情 以更加务实的作风',
  framing: '以…为契机 以…为抓手 在…的坚强领导下 立足新起点 面对新形势新任务 具有十分重要的意义',
  demand:
    '狠抓落实 贯彻落实 深入贯彻落实 落到实处 摆在更加突出的位置 形成工作合力 抓紧抓好 提高政治站位 取得新成效 迈上新台阶 开创新局面 统一思想 提高认识 落实到位 增强责任感和使命感 营造良好氛围',
  intensifier: '进一步 切实 不断 全面 深入 扎实 大力 着力 更加',
  fourCharacter: '求真务实 开拓创新 锐意进取 坚定信心 真抓实干 攻坚克难 担当作为 凝心聚力 团结一心',
};

const USUAL: Readonly<Record<string, Cliche['usual']>> = {
  狠抓落实: { all: 1, workReport: 800 },
  进一步: { all: 8 },
};

// The record has a key for every kind and no other.
const KINDS = Object.keys(PHRASES) as readonly ClicheKind[];

const THRESHOLDS = { sure: 0.8, likely: 0.7 } as const;

/** A model small enough to calculate by hand: clichés raise the score of a clause, facts lower it. */
const hollowness: HollownessModel = {
  wording: { '1.00': '^要^让落实', '-1.00': '楼道水表' },
  commonness: {},
  weights: { bias: -2, wording: 1, cliches: 6, strong: -6, weak: -3, plain: -3, exhortation: 1 },
  paragraph: {
    loose: { sure: 0.95, likely: 0.9 },
    normal: THRESHOLDS,
    strict: { sure: 0.7, likely: 0.5 },
  },
  sentence: {
    loose: { sure: 0.95, likely: 0.9 },
    normal: THRESHOLDS,
    strict: { sure: 0.7, likely: 0.5 },
  },
  clause: 0.9,
  strictness: 'normal',
};

const CONCRETE: Readonly<Record<ConcreteKind, string>> = {
  act: '修建 拨付 通水 验收',
  thing: '农户 泵站 学校 校舍 教师 路灯 水表 预算 经费',
  body: '教育局 村委会',
  place: '北京 深圳',
  date: '月底前',
  time: '汛期',
  plain: '因为 还没有 老人',
};

const CLAUSE_WORDS: Readonly<Record<ClauseWordUse, string>> = {
  exhortation: '要 让 以 把 将 坚持 坚决 进一步 切实 务必 必须 牢固 增强 提高 加强 树立 统筹 推动',
  exhortationLead: '我们 各级 必须',
  chainVerb: '凝聚 振奋 勇挑 坚定 真抓 锐意 开拓 不忘 牢记',
  chainNoun: '力量 精神 重担 信心 实干 进取 创新 初心 使命',
  chainSingleVerb: '攻 克 求 务',
  chainSingleObject: '坚 难 真 实',
  chainPhrase: '众志成城',
  chainLead: '要 大家',
  takesObject: '保持 推动',
  unitAfterFigure: '年 月 日 号 所 万 亿 元 名 亩 ％ %',
  unitAfterNumeral: '个 户 所',
  unitAfterSingleNumeral: '天 小时 所学',
  surname: '王 刘 李',
  officeTitle: '同志 局长',
  neighbourTitle: '师傅',
  lawTitle: '规定 条例',
  notPlace: '来宾',
  quotedSource: '总书记 会议',
  quotingVerb: '强调',
  ceremony: '表示感谢',
};

// The records have a key for every kind and no other.
const CONCRETE_KINDS = Object.keys(CONCRETE) as readonly ConcreteKind[];
const USES = Object.keys(CLAUSE_WORDS) as readonly ClauseWordUse[];
const SOURCED = { source: '', example: '' } as const;

/** A few dozen phrases for tests; 狠抓落实 and 进一步 have a usual frequency in public texts. */
export const clicheLexicon: Lexicon = {
  ...EMPTY_LEXICON,
  cliches: KINDS.flatMap((kind) =>
    PHRASES[kind].split(' ').map((phrase): Cliche => ({
      phrase,
      kind,
      documents: 20,
      usual: USUAL[phrase] ?? {},
      ...(kind === 'intensifier' && { alternatives: [] }),
      ...(phrase === '抓紧抓好' && { alternatives: ['抓好'] }),
    })),
  ),
  hollowness,
  concreteWords: CONCRETE_KINDS.map((kind) => ({
    kind,
    words: CONCRETE[kind].split(' '),
    ...SOURCED,
  })),
  clauseWords: USES.map((use) => ({ use, words: CLAUSE_WORDS[use].split(' '), ...SOURCED })),
  settledChains: [
    { use: 'formulation', members: ['科学立法', '严格执法', '公正司法', '全民守法'], ...SOURCED },
    { use: 'formulation', members: ['解放思想', '实事求是', '与时俱进', '求真务实'], ...SOURCED },
    { use: 'formulation', members: ['守正创新', '先立后破', '系统集成', '协同配合'], ...SOURCED },
    { use: 'theme', members: ['解放思想', '改革开放', '凝聚力量', '攻坚克难'], ...SOURCED },
    {
      use: 'theme',
      members: ['立党为公', '执政为民', '求真务实', '改革创新', '艰苦奋斗', '清正廉洁'],
      ...SOURCED,
    },
    { use: 'pair', members: ['不忘初心', '牢记使命'], ...SOURCED },
  ],
  wordBorders: [
    { word: '大力', before: ['加'], behind: ['度', '量'], beforeMark: false, ...SOURCED },
    {
      word: '全面',
      before: [],
      behind: ['从严', '建设', '深化改革', '依法'],
      beforeMark: true,
      ...SOURCED,
    },
    { word: '切实', before: ['不'], behind: ['际'], beforeMark: false, ...SOURCED },
    { word: '不断', before: ['源'], behind: [], beforeMark: true, ...SOURCED },
    { word: '着力', before: [], behind: ['点'], beforeMark: false, ...SOURCED },
    { word: '深入', before: [], behind: ['浅', '人心'], beforeMark: true, ...SOURCED },
    { word: '扎实', before: ['更'], behind: ['的'], beforeMark: true, ...SOURCED },
  ],
  repeatExemptions: [
    { words: '行动', use: 'project', source: '', example: '' },
    { words: '赖以', use: 'longerWord', source: '', example: '' },
    { words: '更加', use: 'comparative', source: '', example: '' },
  ],
  neutralTerms: [{ term: '党中央', source: '', example: '' }],
  fixedExpressions: [
    { expression: '“五位一体”总体布局', bad: '', good: '', source: '' },
    { expression: '习近平新时代中国特色社会主义思想', bad: '', good: '', source: '' },
  ],
};
