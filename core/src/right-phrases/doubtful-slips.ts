/** Decides by the words of a formulation and around it whether another or a missing character in it is a slip. */
import type { DoubtfulSlip } from '../wording/fixed-expressions.js';
import { withoutQuotes } from '../wording/quotes.js';
import type { Likeness } from './alikeness.js';
import type { NearMissFinder } from './near-misses.js';

/**
 * Least gain in nats for another character, by how it resembles the right one. In 6.4 million characters of official texts and speeches no
 * intended character is alike in sound and gains as much; of those alike in shape one gains 4 (改革发展稳步推进).
 */
const LEAST_BY_LIKENESS: Readonly<Record<Likeness, number>> = { sound: 0, shape: 5, nearSound: 5 };

/** Longest word into which a formulation is cut, in UTF-16 units: longer ones are phrases. */
const LONGEST_WORD = 3;
/** From this length on, in UTF-16 units without quotation marks, a formulation may lack a character, or one at its edge. */
const SHORTEST = 5;
const SHORTEST_AT_EDGE = 6;
/** From this length on it may lack a word of one character. */
const SHORTEST_WITHOUT_WORD = 8;
/** Marks and words of one character that other correct forms leave out: 大众创业、万众创新, 培育和践行, 全国统一大市场. */
const OPTIONAL = '、，的和与及是为大最';

/**
 * Least gain in nats where the first or last word of the formulation lost a character. The remaining one may belong to a word outside (产城｜融合发展,
 * 食品药品全｜链条): more is asked of a character that is common as a word, and of one before another character.
 */
const LEAST_AT_START = { rare: 0, common: 4 };
const LEAST_AT_END = { beforeMark: 0, beforeCharacter: 8 };

/** Least gain in nats without the copy of a first or last character: 中中国特色. */
const LEAST_OF_COPY = 4;

/** Whether the doubtful near miss is a slip in its context. */
export function isSlip(text: string, slip: DoubtfulSlip, finder: NearMissFinder): boolean {
  const { removed, added } = slip.doubt;
  if (added === '') return isShortened(text, slip, finder);
  const gain = gainOf(text, slip, finder);
  if (removed === '') return gain >= LEAST_OF_COPY;
  const likeness = finder.likenessOf(added.charCodeAt(0), removed.charCodeAt(0));
  return likeness !== undefined && gain >= LEAST_BY_LIKENESS[likeness];
}

/** The gain in nats of the text with the right words; quotation marks are the same in both. */
function gainOf(text: string, { span, edits }: DoubtfulSlip, finder: NearMissFinder): number {
  return finder.gainBy(text, span, edits[0]?.newText ?? '');
}

/** Whether the text lacks a character of the formulation that it cannot do without: 中华民族伟复兴, 体国家安全观; not 现代产业体系. */
function isShortened(text: string, slip: DoubtfulSlip, finder: NearMissFinder): boolean {
  const { costs } = finder;
  const { entry, span, doubt } = slip;
  const words = withoutQuotes(entry.expression);
  if (words.length < SHORTEST) return false;
  const borders = costs.segment(words, LONGEST_WORD);
  const at = borders.findIndex((border) => doubt.index < border);
  const [begins = 0, ends = 0] = [borders[at - 1], borders[at]];
  const isFirst = begins === 0;
  const isLast = ends === words.length;
  const rest = words.slice(begins, doubt.index) + words.slice(doubt.index + 1, ends);
  if (rest === '') {
    if (words.length < SHORTEST_WITHOUT_WORD || OPTIONAL.includes(doubt.removed)) return false;
    return isFirst ? entry.fixedStart === true : !isLast && (entry.near ?? 0) > 0;
  }
  // 现代产业体系 for 现代化产业体系: what is left is a word too.
  if (rest.length > 1 && costs.isWord(rest, 0, rest.length)) return false;
  if (!isFirst && !isLast) return true;
  if (words.length < SHORTEST_AT_EDGE) return false;
  const gain = gainOf(text, slip, finder);
  if (isLast) {
    // At the end of the text the writer may still be typing.
    const isBeforeMark = span.end < text.length && costs.mayEndBefore(text.charCodeAt(span.end));
    return gain >= (isBeforeMark ? LEAST_AT_END.beforeMark : LEAST_AT_END.beforeCharacter);
  }
  // 助｜推高质量发展: what is left is a word with the character before.
  if (costs.isWord(text, span.start - 1, 2)) return false;
  const isRare = rest.length > 1 || costs.isFragment(rest.charCodeAt(0), words.charCodeAt(ends));
  // 把握好｜统筹发展和安全, 纠｜治群众身边不正之风: what is left may belong to what precedes.
  const mayBegin =
    costs.mayBeginAfter(text.charCodeAt(span.start - 1)) ||
    (isRare && costs.wordBefore(text, span.start) > 0);
  if (!mayBegin) return false;
  if (entry.fixedStart && doubt.index === 0) return true;
  return gain >= (isRare ? LEAST_AT_START.rare : LEAST_AT_START.common);
}
