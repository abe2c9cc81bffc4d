/** Straight quotes around Chinese text, in pairs. */
import { isDigit, isHan } from '../text/characters.js';
import type { TextEdit } from '../text/text-edit.js';
import type { Paragraph, ParagraphFacts } from './document.js';
import { toDocumentSpan } from './paragraph-spans.js';
import { findProtectedText, isProtected } from './protected-text.js';

/** An opening and a closing `"` or `'`, with what should stand in their place. */
export interface QuotePair {
  readonly open: number;
  readonly close: number;
  readonly right: '“”' | '‘’';
}

/** What a paragraph has in straight quotes around Chinese. */
export interface StraightQuotes {
  readonly pairs: readonly QuotePair[];
  /** A mark beside Chinese in a paragraph with an odd number of its kind: nobody can say which pair up. */
  readonly odd: number | undefined;
}

/** The pairs of `"` and `'` in a paragraph that hold Chinese or stand in it. */
export function pairStraightQuotes(facts: ParagraphFacts): StraightQuotes {
  if (facts.straightQuotes.length === 0) return NO_QUOTES;
  const { text } = facts;
  const stretches = findProtectedText(text);
  const marks = facts.straightQuotes.filter(
    (at) => !isProtected(stretches, at) && !isApostrophe(text, at) && !isMeasure(text, at),
  );
  const doubles = pairUp(text, ofSign(text, marks, '"'));
  const singles = pairUp(text, ofSign(text, marks, "'"));
  const pairs = [...doubles.spans, ...singles.spans]
    .map(({ open, close }) => ({ open, close, right: toRight(facts, open, doubles.spans) }))
    .sort((a, b) => a.open - b.open);
  return { pairs, odd: doubles.odd ?? singles.odd };
}

/** The edits, in the document, that write the pairs as they should be. */
export function curlQuotes(
  paragraph: Paragraph,
  pairs: readonly QuotePair[] = pairStraightQuotes(paragraph.facts).pairs,
): TextEdit[] {
  return pairs.flatMap(({ open, close, right }) =>
    [open, close].map((at, index) => ({
      span: toDocumentSpan(paragraph, { start: at, end: at + 1 }),
      newText: right.charAt(index),
    })),
  );
}

const NO_QUOTES: StraightQuotes = { pairs: [], odd: undefined };

interface OpenClose {
  readonly open: number;
  readonly close: number;
}

function ofSign(text: string, marks: readonly number[], sign: string): readonly number[] {
  return marks.filter((at) => text.charAt(at) === sign);
}

function pairUp(
  text: string,
  marks: readonly number[],
): { readonly spans: readonly OpenClose[]; readonly odd: number | undefined } {
  if (marks.length % 2 === 1) {
    const beside = marks.find((at) => touchesHan(text, at));
    return { spans: [], odd: beside };
  }
  const spans: OpenClose[] = [];
  for (let index = 0; index + 1 < marks.length; index += 2) {
    const open = marks[index] ?? 0;
    const close = marks[index + 1] ?? 0;
    if (isChinese(text, open, close)) spans.push({ open, close });
  }
  return { spans, odd: undefined };
}

const HAN = /[\u3400-\u9fff]/u;

/** “Hello, world” quoted in English is left alone, "GDP" in a Chinese sentence is not. */
function isChinese(text: string, open: number, close: number): boolean {
  if (HAN.test(text.slice(open + 1, close))) return true;
  return isHan(text.charCodeAt(open - 1)) || isHan(text.charCodeAt(close + 1));
}

function touchesHan(text: string, at: number): boolean {
  return isHan(text.charCodeAt(at - 1)) || isHan(text.charCodeAt(at + 1));
}

/** Double quotes outside, single ones inside. */
function toRight(
  { text, brackets }: ParagraphFacts,
  open: number,
  doubles: readonly OpenClose[],
): '“”' | '‘’' {
  if (doubles.some((pair) => pair.open < open && open < pair.close)) return '‘’';
  let depth = 0;
  for (const at of brackets) {
    if (at >= open) break;
    const sign = text.charAt(at);
    if (sign === '“') depth += 1;
    else if (sign === '”') depth -= 1;
  }
  return depth > 0 ? '‘’' : '“”';
}

/** don't, teachers' */
function isApostrophe(text: string, at: number): boolean {
  return text.charAt(at) === "'" && LETTER.test(text.charAt(at - 1)) && !touchesHan(text, at);
}

const LETTER = /[a-z]/iu;

/** 6'2", 24" */
function isMeasure(text: string, at: number): boolean {
  return isDigit(text.charCodeAt(at - 1)) && isDigit(text.charCodeAt(at + 1));
}
