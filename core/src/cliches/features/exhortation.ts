/** Exhortation: whether a clause opens by calling for something or with the means and the manner of it. */
import type { Span } from '../../text/span.js';
import { isCharacter } from './four-character.js';

const split = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/u));

/** What may stand before the exhortation itself: 我们要… 二要… 各级各部门要… */
const LEADS = split(
  '我们 大家 同志们 各级 各部门 各单位 各地 各乡镇 全体 全县 全市 全镇 全乡 全区 全省 全局 广大 希望 必须 一定 一定要 将 都要 还要 更要 就要 也要 务必',
);
const LONGEST_LEAD = 3;
/** 要提高  让群众  以钉钉子精神  为建设 */
const SINGLE = new Set('要让以用把将愿争须应为');
/** 坚持  不断  牢固树立 */
const DOUBLE = split(`
  不断 坚持 坚决 坚定 努力 奋力 着力 大力 切实 始终 持续 深入 全面 积极 认真 扎实 务必 必须 争做 争当 争创 牢记 牢固 树立 增强 提高 加强 强化 深化 发扬 弘扬 凝聚 激发
  营造 推动 推进 促进 实现 聚焦 紧扣 围绕 立足 锚定 打造 构建 形成 夯实 筑牢 压实 擦亮 书写 谱写 绘就 奏响 答好 交出 跑出 锐意 奋勇 勇于 敢于 善于 甘于 狠抓 真抓 迎难 团结
  共同 携手 齐心 同心 凝心 统一 高度 充分 精心 统筹 严格 抢抓 全力 加快 提升 彰显 厚植 践行 当好 做好 抓好 守好 用心 用情 在新
`);

/** 1 for a code unit that one of those words begins with: most clauses begin with none. */
const BEGINS = new Uint8Array(0x10000);
for (const word of [...LEADS, ...SINGLE, ...DOUBLE]) BEGINS[word.charCodeAt(0)] = 1;

/** Whether the clause opens so, behind at most an ordinal and two leads. */
export function isExhortation(text: string, { start, end }: Span): boolean {
  let at = start;
  while (at < end && !isCharacter(text.charCodeAt(at))) at += 1;
  at = skipOrdinal(text, at);
  for (let leads = 0; leads < 2; leads += 1) {
    if (BEGINS[text.charCodeAt(at)] !== 1) return false;
    at += leadLength(text, at);
  }
  return SINGLE.has(text.charAt(at)) || DOUBLE.has(text.slice(at, at + 2));
}

/** 一是  三要  二、 */
function skipOrdinal(text: string, at: number): number {
  if (!'一二三四五六七八九十'.includes(text.charAt(at) || '?')) return at;
  const next = text.charAt(at + 1);
  if (next === '是' || next === '、') return at + 2;
  return next === '要' ? at + 1 : at;
}

function leadLength(text: string, at: number): number {
  for (let length = LONGEST_LEAD; length > 0; length -= 1) {
    if (LEADS.has(text.slice(at, at + length))) return length;
  }
  return 0;
}
