import type { RedundantPair } from '../lexicon/types.js';
import { isHan } from '../text/characters.js';
import type { Span } from '../text/span.js';
import { fits } from './phrases.js';

/** 约…左右 with both words and everything between them. */
export interface PairHit {
  readonly span: Span;
  readonly opener: Span;
  readonly closer: Span;
}

/** How a number may begin. */
const NUMERALS = Array.from('0123456789０１２３４５６７８９一二两三四五六七八九十百千万亿几数半');
/** 三十, 20, 3.5, 1,200, 5 000, 几十 */
const NUMBER = /(?:[\d０-９.．,%％一二两三四五六七八九十百千万亿几数半]| (?=\d{3}(?!\d)))+/uy;
/** 多 and 余 follow the number or its unit at once. */
const AT_ONCE = new Set(['多', '余']);
/** What makes 余 and 多 a word of their own: 多次, 余下. */
const OTHER_WORDS = ['多样', '多边', '多方', '多元', '余下', '余额', '以上述', '左右手', '左右岸'];
/** 至少1名科级以上干部, 3家规模以上企业: the second word says of what rank or size, not how many. */
const RANK =
  /级|规模|限额|职|本科|专科|大专|高中|初中|中专|硕士|博士|副高|正高|[县市省乡镇处科厅局]$/u;
/** km, kg, ㎡ */
const UNIT_SIGNS = 'kmgtcKMGTC㎡℃';
/** 公里, 个工作日: longest measure between a number and 左右. */
const LONGEST_MEASURE = 5;

/** Words that end where an excluded one seems to begin: 化解约20多起 has no 解约 in it. */
const WORDS_BEFORE =
  /(?:[化调破了缓分]解|[连陆持延继]续|[联集综组整汇结配融]合|[研控编印定录]制|模特|[环季]节|线条|办公|照相|出租|干预|[续新]签)$/u;

/** Whether the first word of a pair stands at `span` as a word of its own. */
export function isOpener(text: string, span: Span, opener: Opener): boolean {
  if (fits(text, span, opener)) return true;
  return opener.pair.opener === '约' && WORDS_BEFORE.test(text.slice(0, span.start).slice(-2));
}

/** The beginning of a pair: its first word with the beginning of a number, because 约 alone stands everywhere. */
export interface Opener {
  readonly pair: RedundantPair;
  readonly wrong: string;
  readonly notIn: readonly string[];
}

/** All beginnings of a pair. */
export function openersOf(pair: RedundantPair): readonly Opener[] {
  return NUMERALS.map((numeral) => ({
    pair,
    wrong: pair.opener + numeral,
    notIn: (pair.notIn ?? []).map((word) => (word.endsWith(pair.opener) ? word + numeral : word)),
  }));
}

/** The pair that begins at `start`, if its second word follows. */
export function readPair(text: string, start: number, pair: RedundantPair): PairHit | undefined {
  const opener = { start, end: start + pair.opener.length };
  const number = numberAt(text, opener.end);
  if (number === undefined) return undefined;
  const closer = closerBehind(text, number, pair);
  return closer && { span: { start, end: closer.end }, opener, closer };
}

/** Where the number ends that begins at `start`; `undefined` where none does. */
function numberAt(text: string, start: number): number | undefined {
  NUMBER.lastIndex = start;
  return NUMBER.test(text) ? NUMBER.lastIndex : undefined;
}

function closerBehind(
  text: string,
  from: number,
  { closers, unless = [] }: RedundantPair,
): Span | undefined {
  for (let at = from; at <= from + LONGEST_MEASURE; at += 1) {
    for (const closer of closers) {
      if (at > from && AT_ONCE.has(closer)) continue;
      if (!text.startsWith(closer, at)) continue;
      if (RANK.test(text.slice(from, at))) return undefined;
      const end = at + closer.length;
      if (OTHER_WORDS.some((word) => text.startsWith(word, at))) return undefined;
      return unless.some((word) => text.startsWith(word, end)) ? undefined : { start: at, end };
    }
    if (!isMeasureSign(text.charAt(at))) return undefined;
  }
  return undefined;
}

/** Han characters and the letters of units; a mark ends the measure. */
function isMeasureSign(sign: string): boolean {
  return sign !== '' && (isHan(sign.charCodeAt(0)) || UNIT_SIGNS.includes(sign));
}
