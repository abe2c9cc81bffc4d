/** Finds straight quotes around Chinese text and the curly quotes to replace them with. */
import { isBesideHan, isDigit, isHan } from '../../text/characters.js';
import { partitionPoint } from '../../text/partition-point.js';
import type { TextEdit } from '../../text/text-edit.js';
import type { Paragraph, ParagraphFacts } from '../model/document.js';
import { toDocumentSpan } from '../lines/paragraph-spans.js';
import { protectedTest } from '../lines/protected-text.js';

/** A straight quote and the curly quote to replace it with. */
export interface StraightQuote {
  readonly at: number;
  readonly right: '“' | '”' | '‘' | '’';
}

/** The straight quotes of a paragraph around Chinese text, in order. */
export interface StraightQuotes {
  readonly marks: readonly StraightQuote[];
  /** The offset of a quote without a partner, which makes the pairs of its kind in the paragraph ambiguous. */
  readonly odd: number | undefined;
}

/** The `"` and `'` of a paragraph that enclose Chinese text or are in it. */
export function readStraightQuotes(facts: ParagraphFacts): StraightQuotes {
  if (facts.straightQuotes.length === 0) return NO_QUOTES;
  const isProtected = protectedTest(facts.text);
  const isQuote = (at: number) => !isProtected(at) && !isApostrophe(facts.text, at);
  const straight = withoutMeasures(facts.text, facts.straightQuotes.filter(isQuote));
  const doubles = pairMarks(facts, straight, '"“”');
  const singles = pairMarks(facts, straight, "'‘’");
  const pairs = [...doubles.pairs, ...singles.pairs];
  const depthAt = depthReader(facts, doubles.pairs);
  const marks = [
    ...pairs.flatMap((pair) => toMarks(pair, depthAt(pair.open))),
    ...readOtherQuotes(facts),
  ];
  return { marks: marks.sort((a, b) => a.at - b.at), odd: doubles.odd ?? singles.odd };
}

const OTHER_OPENING = '‚„〝';
const OTHER_CLOSING = '‛〞〟';

/** ‚两部制‛ 〝双减〞: low and reversed marks around Chinese text; they become double quotes, inside a quotation single ones. */
function readOtherQuotes({ text, straightQuotes, brackets }: ParagraphFacts): StraightQuote[] {
  const marks: StraightQuote[] = [];
  const curly = brackets.filter((at) => '“”'.includes(text.charAt(at)));
  let open: number | undefined;
  for (const at of straightQuotes) {
    const sign = text.charAt(at);
    if (OTHER_OPENING.includes(sign)) open = at;
    else if (OTHER_CLOSING.includes(sign) && open !== undefined) {
      const isInner = isInsideCurly(text, curly, open);
      if (HAN.test(text.slice(open, at))) {
        marks.push({ at: open, right: isInner ? '‘' : '“' }, { at, right: isInner ? '’' : '”' });
      }
      open = undefined;
    }
  }
  return marks;
}

/** `curly` are the offsets of “ and ”, in order. */
function isInsideCurly(text: string, curly: readonly number[], offset: number): boolean {
  const before = partitionPoint(curly.length, (index) => (curly[index] ?? 0) < offset);
  return before > 0 && text.charAt(curly[before - 1] ?? text.length) === '“';
}

/** The edits, in document offsets, that replace the quotes. */
export function curlQuotes(
  paragraph: Paragraph,
  marks: readonly StraightQuote[] = readStraightQuotes(paragraph.facts).marks,
): TextEdit[] {
  return marks.map(({ at, right }) => ({
    span: toDocumentSpan(paragraph, { start: at, end: at + 1 }),
    newText: right,
  }));
}

const NO_QUOTES: StraightQuotes = { marks: [], odd: undefined };

/** An opening and a closing mark; marks that are curly already stay. */
interface Pair {
  readonly open: number;
  readonly close: number;
  readonly isOpenStraight: boolean;
  readonly isCloseStraight: boolean;
  /** The kind of the curly mark if one side is curly already (“” or ‘’), which is then that of the pair; empty if neither is. */
  readonly curly: string;
}

/** Pairs the marks of one kind: straight, opening and closing ones. */
function pairMarks(
  { text, brackets }: ParagraphFacts,
  straight: readonly number[],
  kind: string,
): { readonly pairs: readonly Pair[]; readonly odd: number | undefined } {
  const isKind = (at: number) => kind.includes(text.charAt(at));
  const own = straight.filter(isKind);
  if (own.length === 0) return { pairs: [], odd: undefined };
  const marks = [...own, ...brackets.filter(isKind)].sort((a, b) => a - b);
  const pairs: Pair[] = [];
  const open: number[] = [];
  for (const [index, at] of marks.entries()) {
    if (opensQuotation(text, marks, index, open.at(-1), kind)) open.push(at);
    else {
      const start = open.pop();
      if (start !== undefined) pairs.push(toPair(text, start, at, kind));
    }
  }
  const isOdd = open.some((at) => text.charAt(at) === kind.charAt(0));
  if (isOdd) return { pairs: [], odd: own.find((at) => isBesideHan(text, at)) };
  const places = findHan(text);
  const isChosen = (pair: Pair) => isStraight(pair) && isChinese(text, pair, places);
  return { pairs: pairs.filter(isChosen), odd: undefined };
}

/** Whether the mark at `index` opensQuotation a quotation; `last` is the mark of the open one. */
function opensQuotation(
  text: string,
  marks: readonly number[],
  index: number,
  last: number | undefined,
  kind: string,
): boolean {
  const [straight, opening, closing] = kind;
  const sign = text.charAt(marks[index] ?? 0);
  if (sign !== straight) return sign === opening;
  if (last === undefined) return true;
  if (text.charAt(last) === straight) return false;
  // In “…"…"…” the straight marks are a nested quotation; in “…" the straight mark closes.
  const next = text.charAt(marks[index + 1] ?? text.length);
  const afterNext = text.charAt(marks[index + 2] ?? text.length);
  return next === straight && afterNext === closing;
}

function toPair(text: string, open: number, close: number, kind: string): Pair {
  const isOpenStraight = text.charAt(open) === kind.charAt(0);
  const isCloseStraight = text.charAt(close) === kind.charAt(0);
  const curly = isOpenStraight && isCloseStraight ? '' : kind.slice(1);
  return { open, close, isOpenStraight, isCloseStraight, curly };
}

function isStraight({ isOpenStraight, isCloseStraight }: Pair): boolean {
  return isOpenStraight || isCloseStraight;
}

const HAN = /[\u3400-\u9fff]/u;

/** Whether the pair is around or in Chinese text: "GDP" in a Chinese sentence is, "Hello, world" in English text is not. */
function isChinese(text: string, { open, close }: Pair, places: readonly number[]): boolean {
  const next = places[partitionPoint(places.length, (index) => (places[index] ?? 0) <= open)];
  if (next !== undefined && next < close) return true;
  return isHan(text.charCodeAt(open - 1)) || isHan(text.charCodeAt(close + 1));
}

/** The offsets of Chinese characters, in order, so that nested pairs are not read repeatedly. */
function findHan(text: string): readonly number[] {
  const places: number[] = [];
  for (let at = 0; at < text.length; at += 1) if (isHan(text.charCodeAt(at))) places.push(at);
  return places;
}

/** Makes a function that returns how many double quotes are open at an offset. */
function depthReader(
  { text, brackets }: ParagraphFacts,
  doubles: readonly Pair[],
): (offset: number) => number {
  const opening = new Set(doubles.map(({ open }) => open));
  const closing = new Set(doubles.map(({ close }) => close));
  // A pair is open after its opening mark and closed at its closing mark.
  const steps = doubles.flatMap(({ open, close }) => [
    { after: open, change: 1 },
    { after: close - 1, change: -1 },
  ]);
  for (const at of brackets) {
    const sign = text.charAt(at);
    if (sign === '“' && !opening.has(at)) steps.push({ after: at, change: 1 });
    else if (sign === '”' && !closing.has(at)) steps.push({ after: at, change: -1 });
  }
  steps.sort((a, b) => a.after - b.after);
  let depth = 0;
  const depths = steps.map(({ change }) => (depth += change));
  return (offset) =>
    depths[partitionPoint(steps.length, (at) => (steps[at]?.after ?? 0) < offset) - 1] ?? 0;
}

/** Double quotes, or single ones for pairs inside double quotes. */
function toMarks(
  { open, close, isOpenStraight, isCloseStraight, curly }: Pair,
  depth: number,
): StraightQuote[] {
  const isDouble = curly === '“”' || (curly === '' && depth <= 0);
  return [
    ...(isOpenStraight ? [{ at: open, right: isDouble ? '“' : '‘' } as const] : []),
    ...(isCloseStraight ? [{ at: close, right: isDouble ? '”' : '’' } as const] : []),
  ];
}

/** don't, teachers' */
function isApostrophe(text: string, at: number): boolean {
  return text.charAt(at) === "'" && LETTER.test(text.charAt(at - 1)) && !isBesideHan(text, at);
}

const LETTER = /[a-z]/iu;

/** Leaves out primes: 25'36", 43", 3'45". After a digit a mark closes a quotation only if one is open. */
function withoutMeasures(text: string, marks: readonly number[]): readonly number[] {
  if (!marks.some((at) => isDigit(text.charCodeAt(at - 1)))) return marks;
  const open = new Map<string, boolean>();
  let curly = 0;
  return marks.filter((at) => {
    const sign = text.charAt(at);
    for (; curly < at; curly += 1) {
      const kind = text.charAt(curly);
      if ('“”'.includes(kind)) open.set('"', kind === '“');
      else if ('‘’'.includes(kind)) open.set("'", kind === '‘');
    }
    const isOpen = open.get(sign) ?? false;
    if (isDigit(text.charCodeAt(at - 1)) && (!isOpen || isMeasure(text, at))) return false;
    open.set(sign, !isOpen);
    return true;
  });
}

/** 110°25' : the degrees and minutes before a prime. */
const ANGLE = /[°º]\s?\d{1,2}(?:['′]\s?[\d.]{1,6})?$/u;

function isMeasure(text: string, at: number): boolean {
  return isDigit(text.charCodeAt(at + 1)) || ANGLE.test(text.slice(Math.max(0, at - 14), at));
}
