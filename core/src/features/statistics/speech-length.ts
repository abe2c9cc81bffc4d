/** How long a text is: as Word counts it, and as it is spoken. */
import { isBlank, isDigit, isFullWidthDigit, isHan } from '../../text/characters.js';
import type { Span } from '../../text/span.js';

/**
 * Characters a minute where the writer has set no other rate. Custom says 180 to 200 for a speech from the rostrum; as
 * characters are counted here, the marks are among them.
 */
export const DEFAULT_SPEECH_RATE = 200;

/** Minutes it takes to say so many characters, whole, and one at least for any text. `rate`: characters a minute. */
export function speakingMinutes(characters: number, rate: number): number {
  return characters === 0 ? 0 : Math.max(1, Math.round(characters / rate));
}

/** 字数 as Word shows it: each full-width character and mark is one, each run of half-width ones (2024, GDP) is one. */
export function countCharacters(text: string): number {
  let count = 0;
  let inWord = false;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (isBlank(code) || isLineBreak(code)) {
      inWord = false;
    } else if (isNarrow(code)) {
      if (!inWord) count += 1;
      inWord = true;
    } else {
      if (!isSecondHalf(code)) count += 1;
      inWord = false;
    }
  }
  return count;
}

/** Chinese characters, letters and digits of the span: no marks, no blanks. 𠮷 is one. */
export function countLetters(text: string, { start, end }: Span): number {
  let count = 0;
  for (let at = start; at < end; at += 1) if (isLetter(text.charCodeAt(at))) count += 1;
  return count;
}

/** · (U+00B7) and × (U+00D7) are full-width among Chinese characters; so is all from U+2014 — on. */
function isNarrow(code: number): boolean {
  return code < 0x2000 && code !== 0xb7 && code !== 0xd7;
}

function isLineBreak(code: number): boolean {
  return code === 0x0a || code === 0x0d;
}

function isLetter(code: number): boolean {
  return (
    isHan(code) || isDigit(code) || isLatin(code) || isFullWidthDigit(code) || isFirstHalf(code)
  );
}

function isLatin(code: number): boolean {
  const lower = code | 0x20;
  return lower >= 0x61 && lower <= 0x7a;
}

function isFirstHalf(code: number): boolean {
  return code >= 0xd800 && code <= 0xdbff;
}

function isSecondHalf(code: number): boolean {
  return code >= 0xdc00 && code <= 0xdfff;
}
