import { writeHanYear } from '../../document/dates/written-date.js';
import { CYCLE, yearsSinceAnimal } from '../../document/dates/zodiac.js';
import type { ParagraphFacts } from '../../document/model/document.js';
import type { OpenYear } from '../../document/placeholders/placeholder-years.js';
import { SENTENCE_END } from '../../sentences/stops.js';

/** What is known about the year of a speech. */
export interface YearClues {
  /** From an anniversary in the same speech: 建党一百周年 is 2021. */
  readonly anniversary: number | undefined;
  /** The year of the document date. */
  readonly document: number | undefined;
  /** The current year, used as a last resort. */
  readonly today: number | undefined;
}

/** The most years that are suggested; with fewer than `FEWEST` the years of the same decade are added. */
const MOST = 3;
const FEWEST = 2;

/**
 * The years that the placeholder at `index` may stand for.
 *
 * @returns At most three years, the most probable first; all fit the digits that the placeholder has.
 */
export function suggestYears(
  facts: ParagraphFacts,
  index: number,
  clues: YearClues,
): readonly number[] {
  const { anniversary, document, today } = clues;
  const present = document ?? anniversary ?? today;
  const year = openYearAt(facts, index);
  if (present === undefined || !year) return [];
  const animal = findAnimalYear(facts.text, present);
  const inferred = inferFromSentence(facts, index, year) ?? inferFromClause(facts.text, year);
  const candidates = [
    inferred === undefined ? undefined : (animal ?? present) + inferred,
    findNamedYear(facts.text, year),
    animal,
    anniversary,
    document,
    today ?? present,
    (today ?? present) - 1,
  ];
  const suggested = distinct(candidates).filter((value) => fitsPattern(value, year.pattern));
  if (suggested.length >= FEWEST) return suggested.slice(0, MOST);
  return distinct([...suggested, ...sameDecade(year.pattern, present)]).slice(0, MOST);
}

/** Writes the year in the script of the placeholder: 2026, 二〇二六. */
export function writeYear(value: number, { script, zero }: OpenYear): string {
  return script === 'digits' ? String(value) : writeHanYear(value, zero);
}

function distinct(values: readonly (number | undefined)[]): number[] {
  return [...new Set(values)].filter((value) => value !== undefined);
}

function fitsPattern(value: number, pattern: string): boolean {
  const digits = String(value);
  for (let at = 0; at < pattern.length; at += 1) {
    if (pattern.charAt(at) !== '?' && pattern.charAt(at) !== digits.charAt(at)) return false;
  }
  return true;
}

/** The years up to the present that fit a pattern with one open digit (201?), the latest first. */
function sameDecade(pattern: string, present: number): number[] {
  if (pattern.split('?').length !== 2) return [];
  return Array.from({ length: 10 }, (_, digit) => Number(pattern.replace('?', String(digit))))
    .filter((value) => value <= present)
    .sort((a, b) => b - a);
}

/** 总结20xx年…: the year before; the text may lead back over an earlier open year. */
const REVIEWED = /(?:总结|回顾|通报)[^，,；;]*$/u;
/** 部署20xx年…: the present year. */
const PLANNED = /(?:部署|安排|谋划|研究|布置)[^，,；;]*$/u;

/** |年—20xx年  |至20××年: follows the first of two years */
const RANGE_AFTER = /^年?\s?(?:[—–─－~～-]{1,2}|至|到)\s?[12二][\dxX×*_○〇]/u;
/** 20xx年—|  20××～|: precedes the second */
const RANGE_BEFORE = /[\dxX×*_○〇]年?\s?(?:[—–─－~～-]{1,2}|至|到)\s?$/u;
/** UTF-16 units of the dash or word between two years and the first digits of the second. */
const LONGEST_LINK = 8;

/** -1 for the year reviewed and 0 for the year planned in a sentence that has both: 总结20xx年…部署20xx年… */
function inferFromSentence(
  facts: ParagraphFacts,
  index: number,
  year: OpenYear,
): number | undefined {
  const roles = new Set<number | undefined>();
  for (let at = index - NEIGHBOURS; at <= index + NEIGHBOURS; at += 1) {
    const other = openYearAt(facts, at);
    if (other && isSameSentence(facts.text, other, year)) roles.add(roleOf(facts.text, other));
  }
  return roles.has(-1) && roles.has(0) ? roleOf(facts.text, year) : undefined;
}

/** 告别20xx年, 过去的20xx年: the year before; matched against the text before the open year. */
const FAREWELL =
  /(?:告别|辞别|送别|送走|送去|辞去|挥别|作别|惜别|度过|走完|翻过|走过|过去|刚刚过去|回首|回望|回顾|总结)了?(?:的|不平凡的|极不平凡的|[^，。；]{0,10}的)?$/u;
/** 迎来20xx年, 展望20xx年: the present year. */
const WELCOME =
  /(?:迎来|迎接|跨入|步入|进入|开启|喜迎|展望|奋进|踏入|走进|迈入|迈进|迈向|拥抱|走向|奔向|即将到来)了?(?:的|[^，。；]{0,10}的)?$/u;
/** 20xx年，…攻坚克难，…明显提高: results of a past year; 将, 要 and 计划 mark future ones. */
const DONE =
  /^年?(?:，|,|以来|度|全年|里)[^。]{0,80}(?:了(?=[^解])|取得|实现了?|完成了?|增长\d|新改?建|圆满|明显|显著|稳步|成效|攻坚克难|有力|荣获|被评为)/u;
const TO_COME = /将|要|计划|力争|确保|务必|预计|打算|目标/u;

/** @returns -1 for a past year or one whose results are reported, 0 for one that begins, relative to the present. */
function inferFromClause(text: string, { span }: OpenYear): number | undefined {
  const before = text.slice(Math.max(0, span.start - LONGEST_CLAUSE), span.start);
  if (FAREWELL.test(before)) return -1;
  if (WELCOME.test(before)) return 0;
  const rest = text.slice(span.end, span.end + LONGEST_SENTENCE);
  const sentence = rest.slice(0, Math.max(0, rest.search(SENTENCE_END)) || rest.length);
  return span.start < LONGEST_CLAUSE && DONE.test(sentence) && !TO_COME.test(sentence)
    ? -1
    : undefined;
}

/** How far after the open year its sentence is read, in UTF-16 units. */
const LONGEST_SENTENCE = 120;
/** 虎年大吉  龙年吉祥 */
const ANIMAL =
  /(?<animal>[鼠牛虎兔龙蛇马羊猴鸡狗猪])年(?=[大吉春快新行顺好迎幸如添，。！]|[一-龥]{0,4}(?:吉祥|快乐))/u;

/** The year of the animal nearest to the present: 虎年 is 2022 where the present is 2021 to 2027. */
function findAnimalYear(text: string, present: number): number | undefined {
  const animal = ANIMAL.exec(text)?.groups?.animal;
  if (animal === undefined) return undefined;
  const distance = yearsSinceAnimal(animal, present);
  // The next such year only where it is at most two years ahead.
  return distance > CYCLE - 2 ? present + CYCLE - distance : present - distance;
}

/** 2023—|20xx学年: the first year of the range determines the open one. */
const SCHOOL_YEAR = /(?<year>20\d{2})年?(?:[—\-–－~～至到]{1,2})$/u;

function findNamedYear(text: string, { span }: OpenYear): number | undefined {
  const before = text.slice(Math.max(0, span.start - 10), span.start);
  const after = text.slice(span.end, span.end + 10);
  const first = SCHOOL_YEAR.exec(before)?.groups?.year;
  if (first !== undefined && /^年?学年|^年?度?学期/u.test(after)) return Number(first) + 1;
  const second = /^(?:[—\-–－~～至到]{1,2})(?<year>20\d{2})(?=学年)/u.exec(after)?.groups?.year;
  return second === undefined ? undefined : Number(second) - 1;
}

function openYearAt({ placeholders }: ParagraphFacts, index: number): OpenYear | undefined {
  const placeholder = placeholders[index];
  return placeholder?.kind === 'year' ? placeholder.year : undefined;
}

/** How many placeholders on either side are read to tell the reviewed year from the planned one. */
const NEIGHBOURS = 4;
/** How far before the open year its clause is read, in UTF-16 units. */
const LONGEST_CLAUSE = 30;

/** @returns -1 for a reviewed or first year, 0 for a planned or second year, relative to the present. */
function roleOf(text: string, { span }: OpenYear): number | undefined {
  const before = text.slice(Math.max(0, span.start - LONGEST_CLAUSE), span.start);
  if (RANGE_AFTER.test(text.slice(span.end, span.end + LONGEST_LINK))) return -1;
  if (RANGE_BEFORE.test(before)) return 0;
  if (PLANNED.test(before)) return 0;
  return REVIEWED.test(before) ? -1 : undefined;
}

function isSameSentence(text: string, one: OpenYear, other: OpenYear): boolean {
  const start = Math.min(one.span.end, other.span.end);
  const end = Math.max(one.span.start, other.span.start);
  return !SENTENCE_END.test(text.slice(start, end));
}
