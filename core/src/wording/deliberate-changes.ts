/** Distinguishes slips in a formulation from deliberate changes: 和 for 与, an inserted word, another number. */
import { isDoubled, isExchanged, type Change } from './one-change.js';
import { HAN_NUMERALS } from '../text/han-numerals.js';

/** Particles, conjunctions, prepositions, marks and degree adverbs, which vary with the sentence. */
const FREE =
  '的地得之和与同及跟并或而且、，；了着过在对是为于把将使让向从以由其各我们也都就再更最大全还要能会应须可所有个';
/** A different number makes a different formulation: 第一个百年, 第二个百年. */
const NUMERALS = `${HAN_NUMERALS}〇零双多几数0123456789`;
/** 健康中国 becomes 健康江苏: the formulation is applied to another place. */
const PLACES = ['中国', '国家', '我国', '全国', '国', '中华'];
/** From this length on, in UTF-16 units, a missing word of two is a slip and not a short form. */
const LOST_WORD = 12;

/** Length of the first word, which is mostly a verb that varies with the sentence: 推动, 推进, 建设. */
const FIRST_WORD = 2;

/** Whether the change to the formulation `words` may be intended; true in doubtful cases. */
export function isDeliberate(change: Change, words: string): boolean {
  const { index, removed, added } = change;
  if (isExchanged(change) || isDoubled(change)) return false;
  if (consistsOf(removed + added, FREE)) return true;
  if (consistsOf(removed, NUMERALS) || consistsOf(added, NUMERALS)) return true;
  if (removed === '' || index < FIRST_WORD) return true;
  if (added === '') return removed.length > 1 && words.length < LOST_WORD;
  return PLACES.includes(removed);
}

function consistsOf(signs: string, set: string): boolean {
  if (signs === '') return false;
  for (const sign of signs) if (!set.includes(sign)) return false;
  return true;
}
