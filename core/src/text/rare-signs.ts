/** A prefilter in one pass: whether a text may contain invisible characters or look-alikes. Most texts contain none. */

/** The bits of the result: invisible characters (`invisible.ts`), look-alikes (`look-alikes.ts`). */
export const INVISIBLE_SIGN = 1;
export const LOOK_ALIKE_SIGN = 2;
/** A letter beside a digit: 2O25年. */
export const FIGURE_LETTER = 4;

type Range = readonly [first: number, last: number];

/** The characters of `findInvisible`, as inclusive ranges. */
const INVISIBLE: readonly Range[] = [
  [0x00, 0x08],
  [0x0e, 0x1f],
  [0x7f, 0x84],
  [0x86, 0x9f],
  [0xad, 0xad],
  [0x34f, 0x34f],
  [0x61c, 0x61c],
  [0x115f, 0x1160],
  [0x180b, 0x180f],
  [0x200b, 0x200f],
  [0x202a, 0x202e],
  [0x2060, 0x206f],
  [0x3164, 0x3164],
  [0xe000, 0xf8ff],
  [0xfe00, 0xfe0f],
  [0xfeff, 0xfeff],
  [0xffa0, 0xffa0],
  [0xfff9, 0xfffb],
];

/** The characters of `findLookAlikes`, as inclusive ranges: radicals, compatibility ideographs, small and narrow marks. */
const LOOK_ALIKES: readonly Range[] = [
  [0x2e80, 0x2fdf],
  [0xf900, 0xfaff],
  [0xfe30, 0xfe6a],
  [0xff61, 0xff64],
];

/** Characters that stand for a digit or for 日 in numbers: 2O25年 10月8曰. */
const LETTERS = 'OolI曰';
/** The neighbours of such a character in a number. */
const LETTER_NEIGHBOURS = '0123456789月日曰';

const TABLE = makeTable();

function makeTable(): Uint8Array {
  const table = new Uint8Array(0x10000);
  for (const [first, last] of INVISIBLE) table.fill(INVISIBLE_SIGN, first, last + 1);
  for (const [first, last] of LOOK_ALIKES) table.fill(LOOK_ALIKE_SIGN, first, last + 1);
  for (const letter of LETTERS) table[letter.charCodeAt(0)] = FIGURE_LETTER;
  return table;
}

/**
 * The bits of the units from `from` to `to` (half open). A bit that is 0 means that the text has no such character; one that
 * is 1 means that it may have some.
 */
export function readRareSigns(text: string, from = 0, to = text.length): number {
  let signs = 0;
  for (let at = from; at < to; at += 1) {
    const sign = TABLE[text.charCodeAt(at)] ?? 0;
    if (sign !== 0 && (sign !== FIGURE_LETTER || isInFigure(text, at))) signs |= sign;
  }
  return signs;
}

function isInFigure(text: string, at: number): boolean {
  const before = text.charAt(at - 1);
  const after = text.charAt(at + 1);
  return (
    (before !== '' && LETTER_NEIGHBOURS.includes(before)) ||
    (after !== '' && LETTER_NEIGHBOURS.includes(after))
  );
}
