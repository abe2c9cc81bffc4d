import { widthOf } from './char-widths.js';

/** The measures for breaking a paragraph into lines. Lengths are in points. */
export interface LineMeasure {
  /** Width between the margins. */
  readonly width: number;
  /** Indentation of the first line. */
  readonly indent: number;
  /** Additional width of each character; may be negative. */
  readonly tracking: number;
  /** Type size at an offset. */
  readonly sizeAt: (offset: number) => number;
}

/** A line of a paragraph: UTF-16 offsets into its text, half open. */
export interface Line {
  readonly start: number;
  readonly end: number;
}

/**
 * Breaks a paragraph into lines like Word and LibreOffice (greedy): no closing mark at the start of a line, no opening mark
 * at its end, Latin words and numbers not divided, and a punctuation mark that does not fit hangs in the margin. An empty
 * paragraph is one empty line.
 */
export function breakLines(text: string, measure: LineMeasure): readonly Line[] {
  const characters = toCharacters(text, measure);
  const lines: Line[] = [];
  let first = 0;
  let room = measure.width - measure.indent;
  while (first < characters.length) {
    const next = findLineEnd(characters, first, room);
    const start = characters[first]?.at ?? text.length;
    lines.push({ start, end: characters[next]?.at ?? text.length });
    first = next;
    room = measure.width;
  }
  return lines.length > 0 ? lines : [{ start: 0, end: 0 }];
}

interface Character {
  readonly text: string;
  readonly at: number;
  readonly width: number;
}

function toCharacters(text: string, { tracking, sizeAt }: LineMeasure): readonly Character[] {
  const characters: Character[] = [];
  let at = 0;
  let before = '';
  for (const one of text) {
    const size = sizeAt(at);
    const gap = isMixed(before, one) ? MIXED_GAP * size : 0;
    characters.push({ text: one, at, width: widthOf(one) * size + tracking + gap });
    at += one.length;
    before = one;
  }
  return characters;
}

/** Gap between Chinese and Latin characters or digits, as a share of the type size. */
const MIXED_GAP = 0.2;

function isMixed(a: string, b: string): boolean {
  return (HAN.test(a) && LATIN.test(b)) || (LATIN.test(a) && HAN.test(b));
}

/** 汉 〇 */
const HAN = /^[\p{Script=Han}〇]$/u;
/** a 7 */
const LATIN = /^[A-Za-z0-9]$/u;

/** Index of the first character of the next line; a line has at least one character. */
function findLineEnd(characters: readonly Character[], first: number, room: number): number {
  let left = room;
  let at = first;
  for (; at < characters.length; at += 1) {
    left -= characters[at]?.width ?? 0;
    if (left < -ROUNDING) break;
  }
  if (at === characters.length) return at;
  if (HANGING.has(textAt(characters, at)) && mayBreak(characters, at + 1)) return at + 1;
  while (BLANK.has(textAt(characters, at))) at += 1;
  for (let end = at; end > first; end -= 1) if (mayBreak(characters, end)) return end;
  // A word longer than the line is divided.
  return Math.max(at, first + 1);
}

/** Tolerance in points for rounding errors of summed widths. */
const ROUNDING = 0.01;

function textAt(characters: readonly Character[], at: number): string {
  return characters[at]?.text ?? '';
}

/** Whether a line may begin with the character at index `at`. */
function mayBreak(characters: readonly Character[], at: number): boolean {
  const before = textAt(characters, at - 1);
  const after = textAt(characters, at);
  if (after === '' || before === '') return true;
  if (BLANK.has(after) || NOT_FIRST.has(after) || NOT_LAST.has(before)) return false;
  if (BLANK.has(before)) return true;
  if (before === after && PAIRED.has(before)) return false;
  return !(ONE_WORD.test(before) && ONE_WORD.test(after));
}

/** Marks that may hang in the margin. */
const HANGING: ReadonlySet<string> = new Set('，。、；：！？,.');
const BLANK: ReadonlySet<string> = new Set(' \t');
/** Characters of the dash —— and the ellipsis ……, which are not divided (GB/T 15834—2011, 5.1). */
const PAIRED: ReadonlySet<string> = new Set('—…─');
/** Word's lists for Chinese: characters that may not begin a line, and that may not end one. */
const NOT_FIRST: ReadonlySet<string> = new Set(
  '!%),.:;>?]}¢¨°·ˇˉ―‖’”…‰′″›℃∶、。〃〉》」』】〕〗〞︶︺︾﹀﹄﹚﹜﹞！＂％＇），．：；？］｀｜｝～￠',
);
const NOT_LAST: ReadonlySet<string> = new Set('$([{£¥‘“〈《「『【〔〖〝﹙﹛﹝＄（．［｛￡￥');
/** Characters of an undivided word: 3.5%  G20  A-B */
const ONE_WORD = /^[!-~\u00C0-\u024F]$/u;
