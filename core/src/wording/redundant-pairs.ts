import type { RedundantPair } from '../lexicon/types.js';
import { isHan } from '../text/characters.js';
import type { Span } from '../text/span.js';
import { fits } from './phrases.js';
import { HAN_NUMERALS } from '../text/han-numerals.js';

/** A redundant pair of words around a number: 约…左右. `span` reaches from the first word to the second. */
export interface PairHit {
  readonly span: Span;
  readonly opener: Span;
  readonly closer: Span;
}

/** The characters that a number may begin with. */
const NUMERALS = Array.from(`0123456789０１２３４５６７８９${HAN_NUMERALS}几数半`);
/** 三十, 20, 3.5, 1,200, 5 000, 几十 */
const NUMBER = /(?:[\d０-９.．,%％一二两三四五六七八九十百千万亿几数半]| (?=\d{3}(?!\d)))+/uy;
/** These follow the number directly. */
const AT_ONCE = new Set(['多', '余']);
/** Other words that begin with 余, 多, 以上 or 左右: 多次, 余下. */
const OTHER_WORDS = ['多样', '多边', '多方', '多元', '余下', '余额', '以上述', '左右手', '左右岸'];
/** 至少1名科级以上干部, 3家规模以上企业: the second word refers to a rank or size, not to the number. */
const RANK =
  /级|规模|限额|职|本科|专科|大专|高中|初中|中专|硕士|博士|副高|正高|[县市省乡镇处科厅局]$/u;
/** km, kg, ㎡ */
const UNIT_SIGNS = 'kmgtcKMGTC㎡℃';
/** Longest unit between a number and 左右, in UTF-16 units: 公里, 个工作日. */
const LONGEST_MEASURE = 5;

/** Words that overlap the start of an excluded word: 化解约20多起 does not contain 解约. */
const WORDS_BEFORE =
  /(?:[化调破了缓分]解|[连陆持延继]续|[联集综组整汇结配融]合|[研控编印定录]制|模特|[环季]节|线条|办公|照相|出租|干预|[续新]签)$/u;

/** Whether the first word of a pair at `span` is a word by itself. */
export function isOpener(text: string, span: Span, opener: Opener): boolean {
  if (fits(text, span, opener)) return true;
  return opener.pair.opener === '约' && WORDS_BEFORE.test(text.slice(0, span.start).slice(-2));
}

/** The beginning of a pair as a search string: its first word and the first character of a number, because 约 alone is too frequent. */
export interface Opener {
  readonly pair: RedundantPair;
  readonly wrong: string;
  readonly notIn: readonly string[];
}

/** All search strings for the beginning of a pair. */
export function openersOf(pair: RedundantPair): readonly Opener[] {
  return NUMERALS.map((numeral) => ({
    pair,
    wrong: pair.opener + numeral,
    notIn: (pair.notIn ?? []).map((word) => (word.endsWith(pair.opener) ? word + numeral : word)),
  }));
}

/** The pair that begins at `start`; `undefined` where its second word does not follow. */
export function readPair(text: string, start: number, pair: RedundantPair): PairHit | undefined {
  const opener = { start, end: start + pair.opener.length };
  const number = numberAt(text, opener.end);
  if (number === undefined) return undefined;
  const closer = closerAfter(text, number, pair);
  return closer && { span: { start, end: closer.end }, opener, closer };
}

/** The end of the number that begins at `start`; `undefined` where there is none. */
function numberAt(text: string, start: number): number | undefined {
  NUMBER.lastIndex = start;
  return NUMBER.test(text) ? NUMBER.lastIndex : undefined;
}

function closerAfter(
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

/** Whether the character may be part of a unit: Chinese characters and the letters of unit symbols. */
function isMeasureSign(sign: string): boolean {
  return sign !== '' && (isHan(sign.charCodeAt(0)) || UNIT_SIGNS.includes(sign));
}
