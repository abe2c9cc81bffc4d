/** The common prefix and suffix of two sentences without marks and blanks, computed without copying text. */
import { isMark } from '../../sentences/sentence-fingerprints.js';
import type { Span } from '../../text/span.js';

/** A sentence in the text of its paragraph. */
export interface Words {
  readonly text: string;
  readonly span: Span;
  /** UTF-16 units without marks and blanks. */
  readonly length: number;
}

/** The length of the common prefix, in UTF-16 units without marks and blanks. */
export function commonPrefixLength(a: Words, b: Words): number {
  const most = Math.min(a.length, b.length);
  let inA = a.span.start - 1;
  let inB = b.span.start - 1;
  let shared = 0;
  for (; shared < most; shared += 1) {
    do inA += 1;
    while (isMark(a.text.charCodeAt(inA)));
    do inB += 1;
    while (isMark(b.text.charCodeAt(inB)));
    if (a.text.charCodeAt(inA) !== b.text.charCodeAt(inB)) break;
  }
  return shared;
}

/** The length of the common suffix, at most `most`, in UTF-16 units without marks and blanks. */
export function commonSuffixLength(a: Words, b: Words, most: number): number {
  let inA = a.span.end;
  let inB = b.span.end;
  let shared = 0;
  for (; shared < most; shared += 1) {
    do inA -= 1;
    while (isMark(a.text.charCodeAt(inA)));
    do inB -= 1;
    while (isMark(b.text.charCodeAt(inB)));
    if (a.text.charCodeAt(inA) !== b.text.charCodeAt(inB)) break;
  }
  return shared;
}
