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

/** Lines for a terminal, coloured or not, without anything else that it would obey. */
export function toTerminalText(text: string): string {
  return OBEYED.test(text) ? text.replaceAll(EACH_OBEYED, '\ufffd') : text;
}

/** The text of a JSON file with what a terminal would obey written as an escape: \u009b */
export function toPlainJson(json: string): string {
  return json.replaceAll(
    EACH_OBEYED,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** Not line ends and tabs, and not the colours of this program: ESC[1m ESC[90m. */
const OBEYED =
  /(?!\u001b\[\d{1,2}m)[\0-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069]|\r(?!\n)/u;
const EACH_OBEYED = new RegExp(OBEYED, 'gu');

/** U+0301 after e, U+200D between two emoji. */
const COMBINING = /^[\p{Mn}\p{Me}\u200b-\u200d\ufeff]$/u;

/** ESC, NUL, half a surrogate pair, U+202E right-to-left override. */
const UNPRINTABLE = /^[\p{Cc}\p{Cs}\u2028\u2029\u202a-\u202e\u2066-\u2069]$/u;
