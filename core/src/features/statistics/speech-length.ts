/** The length of a text as Word counts it, and its speaking time. */
import { isBlank, isDigit, isFullWidthDigit, isHan, isLatin } from '../../text/characters.js';
import type { Span } from '../../text/span.js';

/**
 * Default speaking rate, in characters per minute. By convention it is 180 to 200 for a speech at a meeting; the characters counted
 * here include punctuation marks.
 */
export const DEFAULT_SPEECH_RATE = 200;

/** The speaking time in whole minutes, at least 1 for any text. `rate` is in characters per minute. */
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

/** The number of Chinese characters, letters and digits in the span, without marks and blanks. 𠮷 counts once. */
export function countLetters(text: string, { start, end }: Span): number {
  let count = 0;
  for (let at = start; at < end; at += 1) if (isLetter(text.charCodeAt(at))) count += 1;
  return count;
}

/** Half-width characters. · (U+00B7) and × (U+00D7) are full-width among Chinese characters, and so is everything from U+2014 (—) on. */
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

function isFirstHalf(code: number): boolean {
  return code >= 0xd800 && code <= 0xdbff;
}

function isSecondHalf(code: number): boolean {
  return code >= 0xdc00 && code <= 0xdfff;
}
