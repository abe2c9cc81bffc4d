/** Finds nouns and their measure words between which the number was removed. */
import countedNouns from '../../../data/reading/counted-nouns.json';
import type { Span } from '../../text/span.js';
import type { HolePattern } from './hole-pattern.js';

/** Measure words that 全部 may follow instead of a mark; not 件, since 信访件全部办结 lacks no number. */
const BEFORE_ALL = '所座家';
/** 自事故起，: after “since”, 起 is no measure word. */
const NOT_AFTER_SINCE = '(?<![自从][^，。；]{0,14})';

/** 撰写调研报告篇，: a noun and its measure word, without a number between. */
export const COUNTED: readonly HolePattern[] = countedNouns.map(({ unit, words, example }) => ({
  missing: 'number',
  sample: example,
  cues: words.map((word) => `${word}${unit}`),
  pattern: new RegExp(
    `(?<=${words.join('|')})${unit === '起' ? NOT_AFTER_SINCE : ''}${unit}(?=[，。；、,;]${BEFORE_ALL.includes(unit) ? '|全部(?!门)' : ''})`,
    'gu',
  ),
}));

/** Measure words that do not begin a noun, unlike 第二条 人民警察. */
const BEFORE_THINGS = '座所家台套盏间株名个';
/** 全县 座水库: the measure word and the noun after the blanks. */
const UNIT_AND_THING = new RegExp(
  `^(?:${countedNouns
    .filter(({ unit }) => BEFORE_THINGS.includes(unit))
    .map(({ unit, words }) => `${unit}(?:${words.join('|')})`)
    .join('|')})`,
  'u',
);
/** Characters before the blanks after which no number is missing: 各 座水库, 这 家医院, 第二条 名医. */
const DETERMINED = '各这那某哪整首同本该第每一几条章节款';
const STOPS = '，。；、,;';
const LONGEST_THING = 8;

/** Whether a number is missing at the blanks beside a measure word: 全县 座水库, 新建学校 所，. */
export function isCountedGap(text: string, { start, end }: Span): boolean {
  if (DETERMINED.includes(text.charAt(start - 1))) return false;
  if (UNIT_AND_THING.test(text.slice(end, end + LONGEST_THING))) return true;
  const before = text.slice(Math.max(0, start - LONGEST_THING), start);
  return countedNouns.some(
    ({ unit, words }) =>
      text.startsWith(unit, end) &&
      STOPS.includes(text.charAt(end + unit.length) || ' ') &&
      words.some((word) => before.endsWith(word)),
  );
}
