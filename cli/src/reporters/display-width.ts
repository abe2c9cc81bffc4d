import { eastAsianWidth } from 'get-east-asian-width';

/** Columns one character takes in a terminal: 2 for full-width, 0 for marks that combine, else 1. */
export function displayWidth(character: string): 0 | 1 | 2 {
  if (COMBINING.test(character)) return 0;
  return eastAsianWidth(character.codePointAt(0) ?? 0);
}

/** The character, or a visible stand-in of its own for one that would move the cursor or turn the line. */
export function toVisible(character: string): string {
  if (character === '\t') return ' ';
  return UNPRINTABLE.test(character) ? '\ufffd' : character;
}

/** The text without anything a terminal would obey. */
export function toVisibleText(text: string): string {
  return Array.from(text, toVisible).join('');
}

/** U+0301 after e, U+200D between two emoji. */
const COMBINING = /^[\p{Mn}\p{Me}\u200b-\u200d\ufeff]$/u;

/** ESC, NUL, half a surrogate pair, U+202E right-to-left override. */
const UNPRINTABLE = /^[\p{Cc}\p{Cs}\u2028\u2029\u202a-\u202e\u2066-\u2069]$/u;
