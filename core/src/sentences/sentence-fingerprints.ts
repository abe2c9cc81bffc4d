/** Fingerprints of sentences: an equal hash means the same words, a shared value of the MinHash sketch similar words. */
import { isDigit, isLatin, isUnifiedHan } from '../text/characters.js';
import type { ParagraphFacts } from '../document/model/document.js';
import type { Span } from '../text/span.js';
import { defineQuery } from '../engine/queries.js';
import { RowCounter } from '../text/four-character-rows.js';
import { endOfSentence, isSentenceEnd } from './stops.js';

/**
 * The sentences of a paragraph, `FIELDS` numbers for each, in one flat list of small integers: there are many, and every
 * check reads them all.
 */
export type SentenceFingerprints = readonly number[];

/** The layout of the `FIELDS` numbers of a sentence; `START` and `END` are UTF-16 offsets in the paragraph. */
export const FIELDS = 7;
export const START = 0;
export const END = 1;
/** How many UTF-16 units it has without punctuation and blanks. */
export const LENGTH = 2;
/** Hash of these units: equal for equal words, rarely for others. */
export const HASH = 3;
/** MinHash sketch: the three smallest hashes of runs of `RUN` units; similar sentences share one. */
export const SKETCH = 4;
export const SKETCH_SIZE = 3;

/** The fingerprints of a paragraph; memoised. */
export function readFingerprints(paragraph: ParagraphFacts): SentenceFingerprints {
  return surveyOf(paragraph).fingerprints;
}

/** Whether the paragraph has a row of four-character phrases at all; most have none and need not be searched. */
export function mayHaveRows(paragraph: ParagraphFacts): boolean {
  return surveyOf(paragraph).hasRows;
}

/** The results of one pass over a paragraph; a second pass would double the cost. */
export interface Survey {
  readonly fingerprints: SentenceFingerprints;
  readonly hasRows: boolean;
}

const surveyOf = defineQuery('sentence fingerprints', 'paragraph', ({ text }: ParagraphFacts) =>
  survey(text),
);

function survey(text: string): Survey {
  const fingerprints: number[] = [];
  const rows = new RowCounter();
  for (let at = 0; at < text.length;) at = addFingerprint(fingerprints, text, at, rows);
  rows.pass(text.length, 0);
  return { fingerprints, hasRows: rows.found };
}

/** Length in characters of the runs that are hashed. */
const RUN = 5;
/** 31 to the power of RUN, modulo 2^32: the factor of the character that leaves the rolling hash. */
const LEAVING_FACTOR = Math.imul(Math.imul(31 * 31, 31 * 31), 31);
/** Larger than all hashes, which have 30 bits. */
const NO_RUN = 0x3fffffff;

/** Appends the fingerprint of the sentence that starts at `start`. @returns the end of the sentence */
function addFingerprint(
  fingerprints: number[],
  text: string,
  start: number,
  rows: RowCounter,
): number {
  let length = 0;
  let hash = 0;
  let run = 0;
  let first = NO_RUN;
  let second = NO_RUN;
  let third = NO_RUN;
  // The sliding window of the rolling hash, oldest character first.
  let [a, b, c, d, e] = [0, 0, 0, 0, 0];
  let at = start;
  for (; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (!isUnifiedHan(code)) {
      rows.pass(at, code);
      if (isSentenceEnd(code)) break;
      if (isMark(code)) continue;
    }
    hash = (Math.imul(hash, 1_000_003) ^ code) | 0;
    run = (Math.imul(run, 31) + code - Math.imul(a, LEAVING_FACTOR)) | 0;
    a = b;
    b = c;
    c = d;
    d = e;
    e = code;
    length += 1;
    if (length < RUN) continue;
    const value = Math.imul(run, 0x9e3779b1) >>> 2;
    if (value >= third || value === first || value === second) continue;
    if (value > second) {
      third = value;
      continue;
    }
    third = second;
    second = value < first ? first : value;
    if (value < first) first = value;
  }
  const end = endOfSentence(text, at);
  rows.skipTo(end);
  fingerprints.push(start, end, length, hash >>> 2, first, second, third);
  return end;
}

/** The text of a span without punctuation and blanks. */
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

/** Whether the unit is punctuation or a blank, half-width or full-width; digits, letters and Chinese characters are not. */
export function isMark(code: number): boolean {
  if (code >= 0x3400 && code < 0xff00) return false;
  if (code < 0x80) return !isDigit(code) && !isLatin(code);
  if (code < 0x3040) return code >= 0x2000 || code === 0xa0;
  return (code >= 0xff00 && code < 0xff10) || (code >= 0xff1a && code < 0xff21);
}
