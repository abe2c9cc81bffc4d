import type { ParagraphFacts } from '../../document/model/document.js';
import type { OpenYear } from '../../document/placeholders/placeholder-years.js';

/** What is known of the time of a speech, best first; years of our era. */
export interface YearClues {
  /** From an anniversary in the same speech: 建党一百周年 is 2021. */
  readonly anniversary: number | undefined;
  /** Of the document date. */
  readonly document: number | undefined;
  /** The caller's today: the last resort. */
  readonly today: number | undefined;
}

const MOST = 3;
const FEWEST = 2;

/** Years that may be meant at the placeholder of this index, likeliest first; none contradicts the figures given. */
export function suggestYears(
  facts: ParagraphFacts,
  index: number,
  clues: YearClues,
): readonly number[] {
  const { anniversary, document, today } = clues;
  const present = document ?? anniversary ?? today;
  const year = openYearAt(facts, index);
  if (present === undefined || !year) return [];
  const inferred = inferFromSentence(facts, index, year);
  const candidates = [
    inferred === undefined ? undefined : present + inferred,
    anniversary,
    document,
    today ?? present,
    (today ?? present) - 1,
  ];
  const suggested = distinct(candidates).filter((value) => agrees(value, year.pattern));
  if (suggested.length >= FEWEST) return suggested.slice(0, MOST);
  return distinct([...suggested, ...sameDecade(year.pattern, present)]).slice(0, MOST);
}

/** The year in the figures of the draft: 2026, 二〇二六. */
export function writeYear(value: number, { script, zero }: OpenYear): string {
  if (script === 'digits') return String(value);
  return String(value).replaceAll(/\d/gu, (digit) =>
    digit === '0' ? zero : '〇一二三四五六七八九'.charAt(Number(digit)),
  );
}

function distinct(values: readonly (number | undefined)[]): number[] {
  return [...new Set(values)].filter((value) => value !== undefined);
}

function agrees(value: number, pattern: string): boolean {
  const digits = String(value);
  for (let at = 0; at < pattern.length; at += 1) {
    if (pattern.charAt(at) !== '?' && pattern.charAt(at) !== digits.charAt(at)) return false;
  }
  return true;
}

/** The years that fit 201? and are not yet to come, nearest to the present first. */
function sameDecade(pattern: string, present: number): number[] {
  if (pattern.split('?').length !== 2) return [];
  return Array.from({ length: 10 }, (_, digit) => Number(pattern.replace('?', String(digit))))
    .filter((value) => value <= present)
    .sort((a, b) => b - a);
}

/** 总结20xx年…: the year before (before an open year, back to the one before it). */
const REVIEWED = /(?:总结|回顾|通报)[^，,；;]*$/u;
/** 部署20xx年…: the present year. */
const PLANNED = /(?:部署|安排|谋划|研究|布置)[^，,；;]*$/u;

/** |年—20xx年  |至20××年: the first of two years */
const RANGE_AFTER = /^年?\s?(?:[—–─－~～-]{1,2}|至|到)\s?[12二][\dxX×*_○〇]/u;
/** 20xx年—|  20××～|: the second */
const RANGE_BEFORE = /[\dxX×*_○〇]年?\s?(?:[—–─－~～-]{1,2}|至|到)\s?$/u;
/** UTF-16 units of what links two years, and the first figures of the second. */
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

function openYearAt({ placeholders }: ParagraphFacts, index: number): OpenYear | undefined {
  const placeholder = placeholders[index];
  return placeholder?.kind === 'year' ? placeholder.year : undefined;
}

/** How many placeholders to either side may tell what a year is. */
const NEIGHBOURS = 4;
const LONGEST_CLAUSE = 30;

function roleOf(text: string, { span }: OpenYear): number | undefined {
  const before = text.slice(Math.max(0, span.start - LONGEST_CLAUSE), span.start);
  if (RANGE_AFTER.test(text.slice(span.end, span.end + LONGEST_LINK))) return -1;
  if (RANGE_BEFORE.test(before)) return 0;
  if (PLANNED.test(before)) return 0;
  return REVIEWED.test(before) ? -1 : undefined;
}

/** A full stop, a question or an exclamation mark. */
const SENTENCE_END = /[。！？!?]/u;

function isSameSentence(text: string, one: OpenYear, other: OpenYear): boolean {
  const start = Math.min(one.span.end, other.span.end);
  const end = Math.max(one.span.start, other.span.start);
  return !SENTENCE_END.test(text.slice(start, end));
}
