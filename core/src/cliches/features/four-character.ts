/** 四字格: runs of four-character phrases, and whether one sounds like a cliché. */
import type { Span } from '../../text/span.js';

/** Four Chinese characters in a row several times, joined by 、 or ，; only the first may be the end of a longer clause. */
export interface FourCharacterRun {
  readonly span: Span;
  readonly members: readonly Span[];
}

const FOUR = 4;
/** The shortest row anybody asks for. */
export const FEWEST_IN_ROW = 3;

/** Tells in passing whether a text has a row at all; it is shown every unit that is no Chinese character, in order. */
export class RowCounter {
  found = false;
  private start = 0;
  private members = 0;

  pass(at: number, sign: number): void {
    const length = at - this.start;
    if (length !== FOUR) this.members = 0;
    if (length >= FOUR) this.members += 1;
    if (this.members >= FEWEST_IN_ROW) this.found = true;
    if (!isJoint(sign)) this.members = 0;
    this.start = at + 1;
  }

  /** Behind marks that join nothing. */
  skipTo(start: number): void {
    this.start = start;
  }
}

/** The runs of at least `fewest` members, in order. */
export function readRuns(text: string, fewest: number): readonly FourCharacterRun[] {
  const runs: FourCharacterRun[] = [];
  const ends: number[] = [];
  let start = 0;
  for (let at = 0; at <= text.length; at += 1) {
    const sign = at < text.length ? text.charCodeAt(at) : 0;
    if (isCharacter(sign)) continue;
    if (at - start !== FOUR) close(ends, fewest, runs);
    // 我们要坚定信心、…: the first may have words before it.
    if (at - start >= FOUR) ends.push(at);
    if (!isJoint(sign)) close(ends, fewest, runs);
    start = at + 1;
  }
  close(ends, fewest, runs);
  return runs;
}

/** Makes a run of the members that end there, if they are enough, and forgets them. */
function close(ends: number[], fewest: number, runs: FourCharacterRun[]): void {
  const [first] = ends;
  const last = ends.at(-1);
  if (first !== undefined && last !== undefined && ends.length >= fewest) {
    const members = ends.map((end) => ({ start: end - FOUR, end }));
    runs.push({ span: { start: first - FOUR, end: last }, members });
  }
  ends.length = 0;
}

/** Whether the unit is a Chinese character of the common block. */
export function isCharacter(code: number): boolean {
  return code >= 0x4e00 && code <= 0x9fff;
}

/** 、，, */
function isJoint(code: number): boolean {
  return code === 0x3001 || code === 0xff0c || code === 0x2c;
}

const split = (words: string): ReadonlySet<string> => new Set(words.split(' '));

const VERBS = split(
  '坚定 统一 提高 凝聚 振奋 强化 增强 转变 改进 明确 落实 加强 深化 开拓 锐意 奋发 勇于 敢于 善于 勇挑 真抓 扎实 牢记 不忘 不辱 不负 积极 主动 奋力 努力 ' +
    '狠抓 严格 健全 完善 创新 突出 把握 紧扣 聚焦 围绕 立足 服务 顾全 统筹 全面 深入 有力 有序 稳步 持续 大力 精心 周密 科学 精准 迎难 知难 乘势 抢抓 抓住 ' +
    '压实 夯实 层层 通力 密切 齐心 同心 团结 埋头 艰苦 无私 甘于 乐于 爱岗 恪尽 认真 高度 切实 锤炼 砥砺 激发 鼓足 保持 发扬 弘扬 追求 争创 勇攀 敢闯 率先',
);
const NOUNS = split(
  '重担 信心 思想 认识 共识 力量 精神 作风 责任 担当 使命 创新 进取 有为 奉献 干劲 斗志 士气 热情 激情 意识 理念 思路 目标 方向 重点 关键 措施 机制 制度 领导 组织 ' +
    '大局 全局 机遇 优势 实干 苦干 实效 成效 落实 到位 推进 发展 提高 提升 突破 攻坚 克难 争先 奋斗 拼搏 协作 配合 合力 协调 部署 督查 考核 宗旨 初心 本色 形象 ' +
    '境界 水平 能力 素质 本领 一流 高峰 作为 前行 而上 务实 求实 踏实 廉洁 自律 守纪 尽责 职守 敬业 开拓 改革',
);
/** Pairs of verb and object in single characters: 求真务实, 攻坚克难. */
const SINGLE_VERBS = '求务开创锐进攻克履尽担守争立凝聚振提鼓抓敬奉勇敢奋拼爱实苦真齐同团众一善久';
const SINGLE_OBJECTS = '真实拓新意取坚难职责当正先功心力气神劲落干业献为毅强行发搏岗上进成作结志致';

/** Whether four characters are built as clichés are: 坚定信心, 求真务实. */
export function hasFourCharacterShape(words: string): boolean {
  if (VERBS.has(words.slice(0, 2)) && NOUNS.has(words.slice(2))) return true;
  return (
    SINGLE_VERBS.includes(words.charAt(0)) &&
    SINGLE_OBJECTS.includes(words.charAt(1)) &&
    SINGLE_VERBS.includes(words.charAt(2)) &&
    SINGLE_OBJECTS.includes(words.charAt(3))
  );
}
