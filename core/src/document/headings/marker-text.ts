import type { Span } from '../../text/span.js';
import type { Heading, HeadingLevel } from '../model/document.js';
import { STANDARD_FORMS } from './markers.js';
import { writeNumeral, type Script } from '../../text/numerals.js';

/**
 * Writes a marker in the given form: N stands for a Chinese numeral, D for digits, Ｄ for full-width digits, C for ①, B for
 * ⑴. `（N）` and 3 give （三）.
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

/** The standard form of a level; with half-width brackets if the text is half-width throughout. */
export function standardForm(level: HeadingLevel, halfWidth: boolean): string {
  const form = STANDARD_FORMS[level];
  return halfWidth ? form.replace('（', '(').replace('）', ')') : form;
}

/** Replaces half-width brackets in a form by full-width ones: (N) and （N） are one form in a text that is half-width throughout. */
export function withWideBrackets(form: string): string {
  return form.replace('(', '（').replace(')', '）');
}

/** The heading's marker as written, without line breaks in it. */
export function markerText({ markerSpan }: Heading, text: string): string {
  return solidText(text, markerSpan);
}

/** The span of the heading's numeral in `text`. */
export function numeralSpanOf({ marker, markerSpan }: Heading, text: string): Span {
  const { span, numeralSpan } = marker;
  const part = { start: numeralSpan.start - span.start, end: numeralSpan.end - span.start };
  return solidSpan(text, markerSpan, part);
}

/** The text of a marker or number without blanks: it has none itself, so that blanks in it are a hard line break. */
export function solidText(text: string, { start, end }: Span): string {
  return text.slice(start, end).replace(BLANKS, '');
}

const BLANKS = /\s+/gu;

/** Converts a span of `solidText` of `whole` to a span of the text. */
export function solidSpan(text: string, whole: Span, part: Span): Span {
  const start = skipSolid(text, whole.start, part.start);
  return { start, end: skipSolid(text, start, part.end - part.start - 1) + 1 };
}

/** The offset of the unit that has `count` units other than blanks between `from` and it. */
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

/** Replaces the full-width dot of a form, so that 1. and 1．, which input methods mix, are one form. */
export function sameForm(form: string): string {
  return form.replace('．', '.');
}
