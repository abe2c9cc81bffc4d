/** Numbers as ASCII characters that need no escape in JSON: # to ~ without the backslash. */
const FIRST = 35;
const BACKSLASH = 92;
export const SIGN_COUNT = 91;
/** Smaller numbers take one character. A first character from here up to `TWO_SIGNS` begins a number of two, a later one a number of three. */
export const ONE_SIGN = 48;
export const TWO_SIGNS = 88;

/** The character for a number below `SIGN_COUNT`. */
export function signOf(number: number): string {
  const code = FIRST + number;
  return String.fromCharCode(code < BACKSLASH ? code : code + 1);
}

/** The number for a character, given as its code. */
export function numberOf(code: number): number {
  return code < BACKSLASH ? code - FIRST : code - FIRST - 1;
}

/** Decodes the numbers that `scripts/right-phrases/encode-words.ts` writes; the array is as long as `signs`, and 0 after the last number. */
export function readNumbers(signs: string): Uint16Array {
  const numbers = new Uint16Array(signs.length);
  let count = 0;
  for (let at = 0; at < signs.length; at += 1) {
    let number = numberOf(signs.charCodeAt(at));
    if (number >= TWO_SIGNS) {
      at += 1;
      number = (number - TWO_SIGNS) * SIGN_COUNT + numberOf(signs.charCodeAt(at)) + FIRST_OF_THREE;
    } else if (number < ONE_SIGN) {
      numbers[count] = number;
      count += 1;
      continue;
    }
    at += 1;
    numbers[count] = (number - ONE_SIGN) * SIGN_COUNT + numberOf(signs.charCodeAt(at)) + ONE_SIGN;
    count += 1;
  }
  return numbers;
}

/** The smallest first digit of a number of three characters: the digits of both kinds are consecutive. */
const FIRST_OF_THREE = TWO_SIGNS;
