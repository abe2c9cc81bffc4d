import type { Heading } from './document.js';
import { writeNumeral, type Script } from './numerals.js';

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

/** The heading's marker as it stands in the text. */
export function markerText({ markerSpan }: Heading, text: string): string {
  return text.slice(markerSpan.start, markerSpan.end);
}

/** The two dots of an input method are one form: 1. and 1．. */
export function sameForm(form: string): string {
  return form.replace('．', '.');
}
