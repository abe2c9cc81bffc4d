/** Numbers as signs of ASCII that need no escape in JSON: # to ~ without the backslash. */
const FIRST = 35;
const BACKSLASH = 92;
export const SIGN_COUNT = 91;
/** Numbers below are one sign; a sign from here on to `TWO_SIGNS` begins a number of two, and a later one of three. */
export const ONE_SIGN = 48;
export const TWO_SIGNS = 88;

/** The sign of a number below `SIGN_COUNT`. */
export function signOf(number: number): string {
  const code = FIRST + number;
  return String.fromCharCode(code < BACKSLASH ? code : code + 1);
}

/** The number of a sign. */
export function numberOf(code: number): number {
  return code < BACKSLASH ? code - FIRST : code - FIRST - 1;
}

/** The numbers of a row, as `scripts/right-phrases/encode-words.ts` writes it; what is behind the last one is 0. */
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

/** The leads of two signs end where those of three begin: the first two of three count on from there. */
const FIRST_OF_THREE = TWO_SIGNS;
