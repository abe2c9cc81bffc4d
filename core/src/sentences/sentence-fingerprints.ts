/** Fingerprints of sentences: equal ones are a sign of the same words, shared ones of nearly the same. */
import { isUnifiedHan } from '../text/characters.js';
import type { ParagraphFacts } from '../document/model/document.js';
import type { Span } from '../text/span.js';
import { defineQuery } from '../engine/queries.js';
import { RowCounter } from '../cliches/features/four-character.js';
import { endOfSentence, isSentenceEnd } from './stops.js';

/**
 * The sentences of a paragraph, `FIELDS` numbers for each: small integers in one list, for there are many and they are
 * looked through in every check.
 */
export type SentenceFingerprints = readonly number[];

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
export function readFingerprints(paragraph: ParagraphFacts): SentenceFingerprints {
  return surveyOf(paragraph).prints;
}

/** Whether the paragraph has four-character phrases in a row at all; most have none and need not be looked through. */
export function mayHaveRows(paragraph: ParagraphFacts): boolean {
  return surveyOf(paragraph).hasRows;
}

/** What one pass over a paragraph tells: passes are what reading costs. */
export interface Survey {
  readonly prints: SentenceFingerprints;
  readonly hasRows: boolean;
}

const surveyOf = defineQuery('sentence fingerprints', 'paragraph', ({ text }: ParagraphFacts) =>
  survey(text),
);

function survey(text: string): Survey {
  const prints: number[] = [];
  const rows = new RowCounter();
  for (let at = 0; at < text.length;) at = addPrint(prints, text, at, rows);
  rows.pass(text.length, 0);
  return { prints, hasRows: rows.found };
}

/** Characters of a run. */
const RUN = 5;
/** 31 to the power of RUN, modulo 2^32. */
const OUT = Math.imul(Math.imul(31 * 31, 31 * 31), 31);
/** Above all hashes, which have 30 bits. */
const NO_RUN = 0x3fffffff;

/** Adds the sentence that begins at `start`; the end of it. */
function addPrint(prints: number[], text: string, start: number, rows: RowCounter): number {
  let length = 0;
  let hash = 0;
  let run = 0;
  let first = NO_RUN;
  let second = NO_RUN;
  let third = NO_RUN;
  // The characters of the run, the oldest first.
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
    run = (Math.imul(run, 31) + code - Math.imul(a, OUT)) | 0;
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
  prints.push(start, end, length, hash >>> 2, first, second, third);
  return end;
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
export function isMark(code: number): boolean {
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
