/** Fingerprints of sentences: equal ones are the same words, shared ones are a sign of nearly the same. */
import type { ParagraphFacts } from '../document/document.js';
import type { Span } from '../text/span.js';
import { readSentences } from './sentences.js';

/** A sentence without its marks and blanks. */
export interface SentencePrint {
  readonly span: Span;
  /** Units without marks and blanks. */
  readonly length: number;
  /** Equal for the same words. */
  readonly hash: number;
  /** The smallest hashes of its short runs; empty where it is too short to be compared loosely. */
  readonly sketch: readonly number[];
}

/** The sentences of a paragraph, in order, computed once. */
export function readPrints(paragraph: ParagraphFacts): readonly SentencePrint[] {
  let known = KNOWN.get(paragraph);
  if (!known) {
    const { text } = paragraph;
    known = readSentences(paragraph).map((span) => toPrint(text, span));
    KNOWN.set(paragraph, known);
  }
  return known;
}

const KNOWN = new WeakMap<ParagraphFacts, readonly SentencePrint[]>();
const NONE: readonly number[] = [];

/** The shortest sentence, in units without marks, that is compared loosely. */
export const SHORTEST_NEAR = 20;
/** Characters of a run, and how many runs stand for a sentence. */
const RUN = 5;
const KEPT = 3;
/** 31 to the power of RUN, modulo 2^32. */
const OUT = Math.imul(Math.imul(31 * 31, 31 * 31), 31);

function toPrint(text: string, span: Span): SentencePrint {
  let length = 0;
  let hash = 0;
  let check = 0;
  let run = 0;
  const window = [0, 0, 0, 0, 0];
  const sketch: number[] = [];
  for (let at = span.start; at < span.end; at += 1) {
    const code = text.charCodeAt(at);
    if (isMark(code)) continue;
    hash = (Math.imul(hash, 31) + code) | 0;
    check = (Math.imul(check, 1_000_003) ^ code) | 0;
    const slot = length % RUN;
    run = (Math.imul(run, 31) + code - Math.imul(window[slot] ?? 0, OUT)) | 0;
    window[slot] = code;
    length += 1;
    if (length >= RUN) keepSmall(sketch, Math.imul(run, 0x9e3779b1) >>> 0);
  }
  return {
    span,
    length,
    hash: (hash >>> 0) * 0x200000 + (check & 0x1fffff),
    sketch: length >= SHORTEST_NEAR ? sketch : NONE,
  };
}

function keepSmall(sketch: number[], value: number): void {
  const last = sketch[KEPT - 1];
  if (last !== undefined && value >= last) return;
  if (sketch.includes(value)) return;
  if (last !== undefined) sketch.pop();
  let at = sketch.length;
  while (at > 0 && (sketch[at - 1] ?? 0) > value) at -= 1;
  sketch.splice(at, 0, value);
}

/** The words of a stretch without marks and blanks. */
export function bareWords(text: string, { start, end }: Span): string {
  let bare = '';
  for (let at = start; at < end; at += 1) {
    if (!isMark(text.charCodeAt(at))) bare += text.charAt(at);
  }
  return bare;
}

/** Punctuation and blanks, half-width and full-width; digits, letters and characters are none. */
function isMark(code: number): boolean {
  if (code >= 0x3400 && code < 0xff00) return false;
  if (code < 0x80) return !isAsciiWord(code);
  return (
    (code >= 0x2000 && code < 0x3040) ||
    (code >= 0xff00 && code < 0xff10) ||
    code === 0xa0 ||
    (code >= 0xff1a && code < 0xff21)
  );
}

function isAsciiWord(code: number): boolean {
  return (
    (code >= 0x30 && code <= 0x39) ||
    (code >= 0x41 && code <= 0x5a) ||
    (code >= 0x61 && code <= 0x7a)
  );
}
