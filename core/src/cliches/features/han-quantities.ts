/** Quantities, dates and hours in Chinese numerals: 三十二个, 两小时, 四月二十五日, 早八点半. */
import { defineQuery } from '../../engine/queries.js';
import type { Lexicon } from '../../lexicon/types.js';
import { listClauseWords } from '../lexicon/clause-words.js';
import type { Substance } from './substance-kinds.js';
import { HAN_NUMERALS } from '../../text/han-numerals.js';

/** The characters of a numeral. */
export const NUMERALS = `${HAN_NUMERALS}零几数半`;
/** A numeral of several characters is a number only with one of these: 二十, 三百; not 一一 or 三三两两. */
const LARGE = /[百千万亿十几数]/u;
/** A numeral after one of these is not a quantity: 第三天 is an ordinal, “两个”, “三严三实”, 二〇二四 are names or years. */
const NOT_AFTER = '第“〇—之';

/** The units that make a numeral a quantity. */
interface Units {
  /** After a numeral of several characters. */
  readonly afterSeveral: ReadonlySet<string>;
  /** After a single character; 三个 is not among them, as it counts slogans as well as things. */
  readonly afterOne: ReadonlySet<string>;
}

const unitsOf = defineQuery('units', 'lexicon', (lexicon: Lexicon): Units => ({
  afterSeveral: new Set(listClauseWords(lexicon, 'unitAfterNumeral')),
  afterOne: new Set(listClauseWords(lexicon, 'unitAfterSingleNumeral')),
}));

const LONGEST_UNIT = 2;
/** 四月底  四月二十五日 */
const AFTER_MONTH = '底初份前上中下一二三十就已起开将之以';
const DAY_PARTS = '早晚午晨夜';
const AFTER_HOUR = '半钟整前到至起开';

/**
 * Adds to `found` the quantity that begins with the numeral at `start`, if it has a unit.
 * @returns the offset where the numeral ends
 */
export function readHanQuantity(
  text: string,
  start: number,
  lexicon: Lexicon,
  found: Substance[],
): number {
  let at = start + 1;
  while (at < text.length && isNumeral(text, at)) at += 1;
  // 一 is mostly an article (一个、一批); 一月 and 一点 may be a date or an hour.
  if (at === start + 1 && text.charCodeAt(start) === ONE && !isMonthOrHour(text, at)) return at;
  const isName = start > 0 && NOT_AFTER.includes(text.charAt(start - 1));
  const end = isName ? 0 : endOf(text, start, at, unitsOf(lexicon));
  if (end > 0) {
    const kind = text.charAt(at) === '月' || text.charAt(at) === '点' ? 'date' : 'number';
    found.push({ span: { start, end }, kind });
  }
  return at;
}

/** Adds the percentages of the text: 百分之三十. */
export function readShares(text: string, found: Substance[]): void {
  for (let at = text.indexOf(SHARE); at >= 0; at = text.indexOf(SHARE, at + 1)) {
    let end = at + SHARE.length;
    while (end < text.length && isNumeral(text, end)) end += 1;
    if (end > at + SHARE.length) found.push({ span: { start: at, end }, kind: 'number' });
  }
}

const SHARE = '百分之';

const ONE = '一'.charCodeAt(0);

function isMonthOrHour(text: string, at: number): boolean {
  const next = text.charAt(at);
  return next === '月' || next === '点';
}

function isNumeral(text: string, at: number): boolean {
  return NUMERALS.includes(text.charAt(at));
}

/** The end of the quantity whose numeral reaches from `start` to `after`; 0 where no unit follows. */
function endOf(text: string, start: number, after: number, units: Units): number {
  const next = text.charAt(after);
  if (next === '月') return AFTER_MONTH.includes(text.charAt(after + 1) || '?') ? after + 1 : 0;
  if (next === '点') return isHour(text, start, after) ? after + 1 : 0;
  const numerals = text.slice(start, after);
  const isLarge = numerals.length > 1 && LARGE.test(numerals);
  const counted = isLarge ? units.afterSeveral : units.afterOne;
  if (numerals === '一' || '千万百半数'.includes(numerals)) return 0;
  for (let length = LONGEST_UNIT; length > 0; length -= 1) {
    if (counted.has(text.slice(after, after + length))) return after + length;
  }
  return 0;
}

/** Whether 点 means the hour: 早八点, 三点半; not 讲三点. */
function isHour(text: string, start: number, after: number): boolean {
  return (
    DAY_PARTS.includes(text.charAt(start - 1) || '?') ||
    AFTER_HOUR.includes(text.charAt(after + 1) || '?')
  );
}
