import { isBlank, isDigit, isFullWidthDigit, isHan, isLatin } from '../../text/characters.js';

/** Families of placeholder characters; only characters of one family form a run. */
export type SignFamily = 'cross' | 'star' | 'underscore' | 'box' | 'circle' | 'mou' | 'dash';

/** A run of adjacent placeholder characters of one family. Offsets are half open. */
export interface SignRun {
  readonly start: number;
  readonly end: number;
  readonly family: SignFamily;
  /** For crosses: whether all are letters (X), which may also be part of a word, or none is (×). */
  readonly letters: boolean;
}

const LETTERS = 'xXＸｘⅩⅹ';
const SIGNS: readonly (readonly [SignFamily, string])[] = [
  ['cross', `×╳✕${LETTERS}`],
  ['star', '*＊﹡'],
  ['underscore', '_＿'],
  ['box', '□△◇'],
  ['circle', '○〇◯'],
  ['mou', '某'],
  ['dash', '—─-－━'],
];

/** All characters that may be placeholders; the scan passes their offsets to `findPlaceholders`. */
export const PLACEHOLDER_SIGNS = SIGNS.map(([, signs]) => signs).join('');

/** The family of each UTF-16 unit: 0 for none, otherwise its index in `SIGNS` plus one. */
const FAMILY_OF = new Uint8Array(0x10000);
for (const [index, [, signs]] of SIGNS.entries()) {
  for (let at = 0; at < signs.length; at += 1) FAMILY_OF[signs.charCodeAt(at)] = index + 1;
}

/** The family of the character at `offset`; `undefined` if it is no placeholder character. */
export function familyAt(text: string, offset: number): SignFamily | undefined {
  return SIGNS[(FAMILY_OF[text.charCodeAt(offset)] ?? 0) - 1]?.[0];
}

/** Whether the character is an x of any width, small or capital. */
export function isLetterSign(sign: string): boolean {
  return sign !== '' && LETTERS.includes(sign);
}

/** Groups the characters at ascending offsets into runs, in order. */
export function groupRuns(text: string, signs: readonly number[]): readonly SignRun[] {
  const runs: SignRun[] = [];
  for (let at = 0; at < signs.length;) {
    const start = signs[at] ?? 0;
    const family = familyAt(text, start) ?? 'cross';
    let letters = isLetterSign(text.charAt(start));
    let end = start + 1;
    at += 1;
    while (signs[at] === end && familyAt(text, end) === family) {
      letters &&= isLetterSign(text.charAt(end));
      end += 1;
      at += 1;
    }
    runs.push({ start, end, family, letters });
  }
  return runs;
}

/** Whether the paragraph consists of such characters only: *** ____ ○○○ are separators and no placeholders. */
export function isRuleLine(text: string, signs: readonly number[]): boolean {
  const family = familyAt(text, signs[0] ?? 0);
  if (family === 'cross' || family === 'mou') return false;
  for (let at = 0; at < text.length; at += 1) {
    if (familyAt(text, at) === undefined && !isSeparator(text, at)) return false;
  }
  return true;
}

function isSeparator(text: string, offset: number): boolean {
  return isBlank(text.charCodeAt(offset)) || '-=~·.'.includes(text.charAt(offset));
}

/** The kind of character next to a run. */
export type Neighbour = 'edge' | 'han' | 'digit' | 'latin' | 'mark' | 'other';

/** The neighbour at `offset`, or after blanks in the given direction (1 or -1). */
export function neighbourAt(text: string, offset: number, direction: 1 | -1): Neighbour {
  return classify(text, skipFewBlanks(text, offset, direction));
}

/** The first offset that is no blank, from `offset` on in the given direction; at most three blanks are skipped. */
export function skipFewBlanks(text: string, offset: number, direction: 1 | -1): number {
  let at = offset;
  for (let skipped = 0; skipped < 3 && isBlank(text.charCodeAt(at)); skipped += 1) at += direction;
  return at;
}

const MARKS: ReadonlySet<number> = new Set(
  Array.from('，。、；：？！（）《》〈〉“”‘’「」『』【】〔〕—…·,;:?!()[]"\'', (mark) =>
    mark.charCodeAt(0),
  ),
);

function classify(text: string, offset: number): Neighbour {
  const code = text.charCodeAt(offset);
  if (Number.isNaN(code)) return 'edge';
  if (isHan(code)) return 'han';
  if (isDigit(code) || isFullWidthDigit(code)) return 'digit';
  if (isLatinOfAnyWidth(code)) return 'latin';
  return MARKS.has(code) ? 'mark' : 'other';
}

/** A–Z, a–z, also full-width. */
export function isLatinOfAnyWidth(code: number): boolean {
  const folded = code >= 0xff21 && code <= 0xff5a ? code - 0xfee0 : code;
  return isLatin(folded);
}
