import type { Span } from '../../text/span.js';
import type { Heading, HeadingLevel } from '../model/document.js';
import { STANDARD_FORMS } from './markers.js';
import { writeNumeral, type Script } from '../../text/numerals.js';

/**
 * A marker of the given form: N stands for a Chinese numeral, D for digits, Ｄ for full-width ones, C for ①, B for ⑴
 * (`（N）` and 3 make （三）).
 */
export function writeMarker(form: string, ordinal: number): string {
  return form.replace(/[NDＤCB]/u, (letter) => writeNumeral(ordinal, SCRIPTS[letter] ?? 'digits'));
}

const SCRIPTS: Readonly<Record<string, Script>> = {
  N: 'han',
  D: 'digits',
  Ｄ: 'wideDigits',
  C: 'circled',
  B: 'bracketed',
};

/** The standard form of a level; a text that is half-width throughout has half-width brackets. */
export function standardForm(level: HeadingLevel, halfWidth: boolean): string {
  const form = STANDARD_FORMS[level];
  return halfWidth ? form.replace('（', '(').replace('）', ')') : form;
}

/** The heading's marker as it reads. */
export function markerText({ markerSpan }: Heading, text: string): string {
  return solidText(text, markerSpan);
}

/** Where the heading's numeral stands. */
export function numeralSpanOf({ marker, markerSpan }: Heading, text: string): Span {
  const { span, numeralSpan } = marker;
  const part = { start: numeralSpan.start - span.start, end: numeralSpan.end - span.start };
  return solidSpan(text, markerSpan, part);
}

/** What a marker or number reads: it has no blanks of its own, so those in it are a hard line break. */
export function solidText(text: string, { start, end }: Span): string {
  return text.slice(start, end).replace(BLANKS, '');
}

const BLANKS = /\s+/gu;

/** Where a `part` of the solid text of `whole` stands in the text. */
export function solidSpan(text: string, whole: Span, part: Span): Span {
  const start = skipSolid(text, whole.start, part.start);
  return { start, end: skipSolid(text, start, part.end - part.start - 1) + 1 };
}

/** The unit that has so many before it, blanks not counted. */
function skipSolid(text: string, from: number, count: number): number {
  let at = from;
  for (let left = count; ; at += 1) {
    if (isBlankSign(text.charAt(at))) continue;
    if (left === 0 || at >= text.length) return at;
    left -= 1;
  }
}

function isBlankSign(sign: string): boolean {
  return sign !== '' && sign.trim() === '';
}

/** The two dots of an input method are one form: 1. and 1．. */
export function sameForm(form: string): string {
  return form.replace('．', '.');
}
