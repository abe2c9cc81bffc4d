/**
 * Widths of the ASCII characters from the space on, in thousandths of the type size, from the Adobe Font Metrics of
 * Times-Roman, whose metrics Times New Roman and Liberation Serif share.
 */
const TIMES = [
  250, 333, 408, 500, 500, 833, 778, 180, 333, 333, 500, 564, 250, 333, 250, 278, 500, 500, 500,
  500, 500, 500, 500, 500, 500, 500, 278, 278, 564, 564, 564, 444, 921, 722, 667, 667, 722, 611,
  556, 722, 722, 333, 389, 722, 611, 889, 722, 722, 556, 722, 667, 556, 611, 722, 722, 944, 722,
  722, 611, 333, 278, 333, 469, 500, 333, 444, 500, 444, 500, 444, 333, 500, 500, 278, 278, 500,
  278, 778, 500, 500, 500, 500, 333, 389, 278, 500, 500, 722, 500, 500, 444, 480, 200, 480, 541,
];

/** Width of a character as a share of its type size. Characters that are not Latin are full width (1). */
export function widthOf(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (code === TAB) return 2;
  const latin = TIMES[code - SPACE];
  if (latin !== undefined) return latin / 1000;
  if (code >= LATIN_1 && code < BEYOND_LATIN && !FULL_WIDTH.has(character)) return 0.5;
  return 1;
}

const TAB = 9;
const SPACE = 32;
const LATIN_1 = 0xa0;
const BEYOND_LATIN = 0x370;
/** Characters of Latin-1 that Chinese fonts draw full width. */
const FULL_WIDTH: ReadonlySet<string> = new Set('·×÷°±§¨');
