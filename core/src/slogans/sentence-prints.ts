/** Fingerprints of sentences: equal ones are a sign of the same words, shared ones of nearly the same. */
import type { ParagraphFacts } from '../document/document.js';
import type { Span } from '../text/span.js';
import { readSentences } from './sentences.js';

/**
 * The sentences of a paragraph, `FIELDS` numbers for each: small integers in one list, for there are many and they are
 * looked through in every check.
 */
export type Prints = readonly number[];

/** Where in `FIELDS` numbers stands what. */
export const FIELDS = 7;
export const START = 0;
export const END = 1;
/** Units without marks and blanks. */
export const LENGTH = 2;
/** Equal for the same words, rarely for others. */
export const HASH = 3;
/** The three smallest hashes of short runs; what is nearly the same shares one. */
export const SKETCH = 4;
export const SKETCH_SIZE = 3;

/** The prints of a paragraph, computed once. */
export function readPrints(paragraph: ParagraphFacts): Prints {
  let known = KNOWN.get(paragraph);
  if (!known) {
    const prints: number[] = [];
    for (const span of readSentences(paragraph)) addPrint(prints, paragraph.text, span);
    KNOWN.set(paragraph, (known = prints));
  }
  return known;
}

const KNOWN = new WeakMap<ParagraphFacts, Prints>();

/** Characters of a run. */
const RUN = 5;
/** 31 to the power of RUN, modulo 2^32. */
const OUT = Math.imul(Math.imul(31 * 31, 31 * 31), 31);
/** Above all hashes, which have 30 bits. */
const NO_RUN = 0x3fffffff;
const WINDOW = new Uint16Array(RUN);

function addPrint(prints: number[], text: string, { start, end }: Span): void {
  let length = 0;
  let hash = 0;
  let run = 0;
  let first = NO_RUN;
  let second = NO_RUN;
  let third = NO_RUN;
  let slot = 0;
  WINDOW.fill(0);
  for (let at = start; at < end; at += 1) {
    const code = text.charCodeAt(at);
    if (isMark(code)) continue;
    hash = (Math.imul(hash, 1_000_003) ^ code) | 0;
    run = (Math.imul(run, 31) + code - Math.imul(WINDOW[slot] ?? 0, OUT)) | 0;
    WINDOW[slot] = code;
    slot = slot === RUN - 1 ? 0 : slot + 1;
    length += 1;
    if (length < RUN) continue;
    const value = Math.imul(run, 0x9e3779b1) >>> 2;
    if (value >= third || value === first || value === second) continue;
    if (value < first) {
      third = second;
      second = first;
      first = value;
    } else if (value < second) {
      third = second;
      second = value;
    } else third = value;
  }
  prints.push(start, end, length, hash >>> 2, first, second, third);
}

/** The words of a stretch without marks and blanks. */
export function bareWords(text: string, { start, end }: Span): string {
  let bare = '';
  let from = start;
  for (let at = start; at < end; at += 1) {
    if (!isMark(text.charCodeAt(at))) continue;
    bare += text.slice(from, at);
    from = at + 1;
  }
  return bare + text.slice(from, end);
}

/** Punctuation and blanks, half-width and full-width; digits, letters and characters are none. */
function isMark(code: number): boolean {
  if (code >= 0x3400 && code < 0xff00) return false;
  if (code < 0x80) return !isAsciiWord(code);
  if (code < 0x3040) return code >= 0x2000 || code === 0xa0;
  return (code >= 0xff00 && code < 0xff10) || (code >= 0xff1a && code < 0xff21);
}

function isAsciiWord(code: number): boolean {
  return (
    (code >= 0x30 && code <= 0x39) ||
    (code >= 0x41 && code <= 0x5a) ||
    (code >= 0x61 && code <= 0x7a)
  );
}
