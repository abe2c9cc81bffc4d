import { eastAsianWidth } from 'get-east-asian-width';

/** Terminal columns of one character: 2 for full-width, 0 for combining marks, otherwise 1. */
export function displayWidth(character: string): 0 | 1 | 2 {
  if (COMBINING.test(character)) return 0;
  return eastAsianWidth(character.codePointAt(0) ?? 0);
}

/** The character; a space for a tab, U+FFFD for a control character or a change of writing direction. */
export function toVisible(character: string): string {
  if (character === '\t') return ' ';
  return UNPRINTABLE.test(character) ? '\ufffd' : character;
}

/** The text with control characters replaced by `toVisible`. */
export function toVisibleText(text: string): string {
  return Array.from(text, toVisible).join('');
}

/** Lines for a terminal: control characters are replaced, except line ends, tabs and the colours of this program. */
export function toTerminalText(text: string): string {
  return CONTROL.test(text) ? text.replaceAll(EACH_CONTROL, '\ufffd') : text;
}

/** The text of a JSON file with control characters written as escapes: \u009b */
export function toPlainJson(json: string): string {
  return json.replaceAll(
    EACH_CONTROL,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** Control characters except line ends, tabs and the colours of this program: ESC[1m ESC[90m. */
const CONTROL =
  /(?!\u001b\[\d{1,2}m)[\0-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069]|\r(?!\n)/u;
const EACH_CONTROL = new RegExp(CONTROL, 'gu');

/** U+0301 after e, U+200D between two emoji. */
const COMBINING = /^[\p{Mn}\p{Me}\u200b-\u200d\ufeff]$/u;

/** ESC, NUL, half a surrogate pair, U+202E right-to-left override. */
const UNPRINTABLE = /^[\p{Cc}\p{Cs}\u2028\u2029\u202a-\u202e\u2066-\u2069]$/u;
