import {
  EMPTY_LEXICON,
  type Cliche,
  type ClicheKind,
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

/** A model whose weights can be followed by hand: clichés speak against a clause, facts for it. */
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

/** A few dozen phrases for tests; of 狠抓落实 and 进一步 it is known how often public texts have them. */
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
