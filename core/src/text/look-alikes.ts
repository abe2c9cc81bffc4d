/** Characters that look like a common character, which PDF readers, scanners and old fonts put in its place. */

import marks from '../../data/reading/look-alike-marks.json';
import radicals from '../../data/reading/radicals.json';

/** Radicals without an equivalent in Unicode, and small or narrow marks, with their common character (`core/data/reading`). */
const PAIRS: ReadonlyMap<string, string> = new Map(
  `${radicals.pairs} ${marks.pairs}`
    .split(' ')
    .map((pair) => [pair.charAt(0), pair.charAt(1)] as const),
);

/** Kangxi radicals, compatibility ideographs, radicals of the supplement that are whole characters, small and narrow marks. */
const SIGN = /[\u2e80-\u2fdf\uf900-\ufaff\ufe30\ufe50\ufe51\ufe54-\ufe5a\ufe6a\uff61-\uff64]/gu;

/** O between the digits of a number, l for the 1 before them: a text without any of these pairs has no letter in a number. */
const LETTER_IN_FIGURE = /\d[OolI]|[OolI][\d月日曰]|\d曰/u;
/** 2O25年  l998年; 20OO年 leaves the year open. */
const YEAR = /(?<![A-Za-z\d])(?![12][0O]OO年)[12lI][\dOolI]{3}(?=年)/gu;
/** 1O月8日  l月  lI月底 */
const MONTH =
  /(?<![A-Za-z\d.])(?:[lI][0-2OolI]?|1[OolI]|[Oo][1-9])(?=月(?:[\dOolI]{1,2}[日曰号]|[份底初]|[上中下]旬|以来))/gu;
/** 10月l8日  3月2O日; 10月O日 leaves the day open. */
const DAY = /(?<=[\dOolI]月)(?:[lI][\dOolI]?|[12lI3][\dOolI]|[Oo]\d)(?=[日曰号])/gu;
/** 10月8曰 */
const DAY_SIGN = /(?<=[\dOolI]月[\dOolI]{1,2})曰/gu;
/** 1OO%  l5个  3O多万元 */
const QUANTITY =
  /(?<![A-Za-z\d.])(?:\d{1,4}[Oo]{1,4}\d{0,4}|\d{1,4}[lI]\d{1,4}|[lI]\d{1,3})(?=[%％万亿元个户亩吨家名件项次人余多]|公[里斤顷])/gu;
const FIGURES = [YEAR, MONTH, DAY, QUANTITY];

const DIGITS: Readonly<Record<string, string>> = { O: '0', o: '0', l: '1', I: '1' };
const LETTER = /[OolI]/gu;

/** The common character that a character of `SIGN` stands for; `sign` itself for any other, and for a rare one that is right. */
function toCommon(sign: string): string {
  const common = PAIRS.get(sign) ?? sign.normalize('NFKC');
  return common.length === 1 ? common : sign;
}

/** The text with every look-alike replaced by the common character; the length stays the same. */
export function replaceLookAlikes(text: string): string {
  const common = text.replace(SIGN, toCommon);
  return LETTER_IN_FIGURE.test(common) ? replaceInFigures(common) : common;
}

/** Replaces letters in numbers by the digits they stand for. */
function replaceInFigures(text: string): string {
  const figures = FIGURES.reduce(
    (read, pattern) =>
      read.replace(pattern, (figure) => figure.replace(LETTER, (sign) => DIGITS[sign] ?? sign)),
    text,
  );
  return figures.replace(DAY_SIGN, '日');
}

/** A look-alike in a text and the common character that it stands for. */
export interface LookAlike {
  /** UTF-16 offset. */
  readonly at: number;
  readonly common: string;
  readonly kind: 'character' | 'mark' | 'figure';
}

/** The look-alikes of a text, in order. */
export function findLookAlikes(text: string): readonly LookAlike[] {
  const common = replaceLookAlikes(text);
  if (common === text) return NONE;
  const found: LookAlike[] = [];
  for (let at = 0; at < text.length; at += 1) {
    if (text.charCodeAt(at) === common.charCodeAt(at)) continue;
    found.push({ at, common: common.charAt(at), kind: kindOf(text.charAt(at)) });
  }
  return found;
}

function kindOf(sign: string): LookAlike['kind'] {
  if (IN_FIGURE.test(sign)) return 'figure';
  return HAN.test(toCommon(sign)) ? 'character' : 'mark';
}

const IN_FIGURE = /[OolI曰]/u;
const HAN = /\p{Script=Han}/u;

const NONE: readonly never[] = [];
