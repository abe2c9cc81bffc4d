/** Totals whose parts are listed behind 其中 or a colon: 事故11起，其中道路运输5起、建筑施工3起、消防火灾2起. */
import { toDocumentSpan } from '../../document/lines/paragraph-spans.js';
import type { Paragraph } from '../../document/model/document.js';
import type { Finding } from '../../rule/rule.js';
import { largest } from '../../text/extremes.js';
import { matchesOf } from '../../text/matches.js';
import type { Span } from '../../text/span.js';

const CUE = /其中[：:，]?|[：:]/gu;
/** 11起，  4.36亿元（: a number with its unit, up to the cue */
const TOTAL =
  /(?<![\d.])(?<number>\d+(?:\.\d+)?)(?<unit>[万亿]?[\p{Script=Han}]{1,3}?)(?:以上|左右)?[，（(：:；]?$/u;
/** How far before the cue the total is looked for, and how far behind it the parts, in UTF-16 units. */
const REACH_BEFORE = 24;
const REACH_AFTER = 160;
/** The parts end with the sentence or the bracket. */
const END = /[。；！？）)\n]/u;
/** 道路运输5起, 一等奖1个: what a part is, then its number and unit */
const PART = /^(?<name>[^\d]*?)(?<number>\d+(?:\.\d+)?)(?<unit>[^\d]+)$/u;
const SEPARATORS = /[、，,]/u;
/**
 * Sums that differ by more than this share of the total are lists of some of the parts, or of another total; two parts may also overlap
 * (女党员, 少数民族党员). Of nine such lists in official texts six are equal, one is a part, two belong to another total.
 */
const MOST_DIFFERENCE = 0.1;
const MOST_OF_TWO = 0.03;

/** The totals of a paragraph that are nearly, but not quite, the sum of the parts behind 其中. */
export function findWrongSums(paragraph: Paragraph): readonly Finding[] {
  const { text } = paragraph.facts;
  const found: Finding[] = [];
  for (const { index, 0: cue } of matchesOf(text, CUE)) {
    const finding = findWrongSum(paragraph, { start: index, end: index + cue.length });
    if (finding) found.push(finding);
  }
  return found;
}

function findWrongSum(paragraph: Paragraph, cue: Span): Finding | undefined {
  const { text } = paragraph.facts;
  const from = Math.max(0, cue.start - REACH_BEFORE);
  const total = TOTAL.exec(text.slice(from, cue.start));
  const { number = '', unit = '' } = total?.groups ?? {};
  if (!total) return undefined;
  const start = cue.end;
  const rest = text.slice(start, start + REACH_AFTER);
  const length = rest.search(END);
  if (length < 0) return undefined;
  const parts = readParts(rest.slice(0, length), unit);
  if (!parts) return undefined;
  const sum = parts.reduce((all, part) => all + Number(part), 0);
  const announced = Number(number);
  const difference = Math.abs(sum - announced);
  const rounding = [number, ...parts].reduce((all, one) => all + roundingOf(one), 0);
  const most = announced * (parts.length > 2 ? MOST_DIFFERENCE : MOST_OF_TWO);
  if (difference <= rounding || difference > most) return undefined;
  const decimals = largest([number, ...parts].map(countDecimals));
  const begin = from + total.index;
  return toFinding(paragraph, {
    span: { start: begin, end: begin + number.length + unit.length },
    parts: { start, end: start + length },
    sum: sum.toFixed(decimals) + unit,
  });
}

/** How far a figure may be from the exact one: half a unit of its last decimal place, nothing for whole numbers. */
function roundingOf(written: string): number {
  const decimals = countDecimals(written);
  return decimals === 0 ? 0 : 0.5 * 10 ** -decimals;
}

function countDecimals(written: string): number {
  return written.split('.')[1]?.length ?? 0;
}

/** The numbers of the parts; `undefined` unless every part has exactly one, with the unit of the total. */
function readParts(list: string, unit: string): readonly string[] | undefined {
  const numbers: string[] = [];
  for (const part of list.split(SEPARATORS)) {
    const read = PART.exec(part)?.groups;
    if (read?.unit !== unit || read.name === '') return undefined;
    numbers.push(read.number ?? '');
  }
  return numbers.length < 2 ? undefined : numbers;
}

interface WrongSum {
  readonly span: Span;
  readonly parts: Span;
  readonly sum: string;
}

function toFinding(paragraph: Paragraph, { span, parts, sum }: WrongSum): Finding {
  const total = paragraph.facts.text.slice(span.start, span.end);
  return {
    span: toDocumentSpan(paragraph, span),
    message: {
      zh: `总数是${total}，后面各项合计${sum}，请核对`,
      en: `The total is ${total}, the parts behind it add up to ${sum}`,
    },
    related: [
      {
        span: toDocumentSpan(paragraph, parts),
        message: { zh: '各项在这里', en: 'The parts are here' },
      },
    ],
  };
}
