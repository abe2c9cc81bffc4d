/** Things that are counted and the units they are counted in, where the number was taken out. */
import countedNouns from '../../../data/reading/counted-nouns.json';
import type { Span } from '../../text/span.js';
import type { HoleSign } from './hole-sign.js';

/** Units after which 全部 says that all of them are meant; 信访件全部办结 is of another kind. */
const WHOLE = '所座家';
/** 自事故起，: since. */
const SINCE = '(?<![自从][^，。；]{0,14})';

/** 撰写调研报告篇，: a thing and the unit it is counted in, with no number before the unit. */
export const COUNTED: readonly HoleSign[] = countedNouns.map(({ unit, words, example }) => ({
  missing: 'number',
  sample: example,
  cues: words.map((word) => `${word}${unit}`),
  pattern: new RegExp(
    `(?<=${words.join('|')})${unit === '起' ? SINCE : ''}${unit}(?=[，。；、,;]${WHOLE.includes(unit) ? '|全部(?!门)' : ''})`,
    'gu',
  ),
}));

/** Units that begin no word of things: 第二条 人民警察. */
const BEFORE_THINGS = '座所家台套盏间株名个';
/** 全县 座水库: the unit and the thing behind the blanks. */
const UNIT_AND_THING = new RegExp(
  `^(?:${countedNouns
    .filter(({ unit }) => BEFORE_THINGS.includes(unit))
    .map(({ unit, words }) => `${unit}(?:${words.join('|')})`)
    .join('|')})`,
  'u',
);
/** 各 座水库, 这 家医院, 第二条 名医: no number is missing. */
const DETERMINED = '各这那某哪整首同本该第每一几条章节款';
const STOPS = '，。；、,;';
const LONGEST_THING = 8;

/** Whether the number of something that is counted is missing at the blanks: 全县 座水库, 新建学校 所，. */
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
