/** Invisible characters: zero-width characters, direction marks, control characters, the private use area. */
import { matchesOf } from './matches.js';

/**
 * Soft hyphen, joiners, zero-width blanks, direction marks, byte order mark, fillers, controls except tab and line ends,
 * private use. Variation selectors and the joiner of emoji are no invisible characters after a symbol.
 */
const SIGNS =
  '\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\u00ad\u034f\u061c\u115f\u1160\u180b-\u180f\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff9-\ufffb\ue000-\uf8ff';
const INVISIBLE = new RegExp(`[${SIGNS}]`, 'u');
const RUN = new RegExp(`[${SIGNS}]{1,400}`, 'gu');

/** Common Chinese characters and marks, Latin letters, quotation marks, dashes, full-width forms: visible for certain. */
function isCommon(code: number): boolean {
  if (code >= 0x3000) return code < 0x3164 || (code >= 0x4e00 && code < 0xe000) || isWide(code);
  return (code >= 0x20 && code < 0x7f) || (code >= 0x2010 && code < 0x202a);
}

function isWide(code: number): boolean {
  return code > 0xff00 && code < 0xffa0;
}

/** Whether the unit at `offset` is an invisible character. */
export function isInvisible(text: string, offset: number): boolean {
  const code = text.charCodeAt(offset);
  return !isCommon(code) && INVISIBLE.test(text.charAt(offset)) && !isPartOfSymbol(text, offset);
}

/** The runs of invisible characters in a text, half open, in order. */
export function* findInvisible(
  text: string,
): Iterable<{ readonly start: number; readonly end: number }> {
  for (const { index, 0: run } of matchesOf(text, RUN)) {
    if (!isPartOfSymbol(text, index)) yield { start: index, end: index + run.length };
  }
}

/** Whether the unit is in the private use area: a bullet of a symbol font, or a character that only one font has. */
export function isPrivateUse(code: number): boolean {
  return code >= 0xe000 && code <= 0xf8ff;
}

/** U+FE0F selects and U+200D joins emoji: ☎️ 👩‍🏫. */
function isPartOfSymbol(text: string, offset: number): boolean {
  const code = text.charCodeAt(offset);
  if (code !== 0x200d && (code < 0xfe00 || code > 0xfe0f)) return false;
  const before = text.charCodeAt(offset - 1);
  return (
    (before >= 0xdc00 && before <= 0xdfff) ||
    (before >= 0x2190 && before <= 0x2bff) ||
    (before >= 0x30 && before <= 0x39) ||
    before === 0xfe0f
  );
}
