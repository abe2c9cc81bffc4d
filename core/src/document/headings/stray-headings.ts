/** Finds headings with a number in an unusual form: 一、二、第三、 and 一、二、三 加强领导. */
import { isHanNumeral, readNumeral } from '../../text/numerals.js';
import type { Paragraph } from '../model/document.js';
import type { Candidate } from './inline-headings.js';
import type { OrdinalMarker } from './markers.js';

/** A lower ordinal at the end of a row is ambiguous: 第二、 may also follow a 第一 that was lost. */
const LEAST_LAST = 3;
/** The highest ordinal; no speech has more parts. */
const HIGHEST_ORDINAL = 20;
/** The longest heading, in UTF-16 units. */
const LONGEST = 40;

/** Whether the text may begin with such a number; a cheap test before `addStrays`. */
export function mayBeStray(text: string): boolean {
  const code = text.charCodeAt(0);
  return (code === ORDINAL_SIGN || isHanNumeral(code)) && text.length <= LONGEST;
}

/** Whether the form (第三、, 三 with a blank) is read as a heading only because the number continues a row. */
export function isStrayForm(form: string): boolean {
  return STRAY_FORM.test(form);
}

/** 第N、  第N，  N with a blank; 第N章 has another rank. */
const STRAY_FORM = /^第N[、，]$|^N[ 　]$/u;
/** 第 */
const ORDINAL_SIGN = 0x7b2c;

/**
 * Adds those of `lines` (ascending indices of `paragraphs`) whose number is the one that a row of 一、 lacks at its end or
 * between two of its headings. After an item 第二、 of a series, 第三、 is an item of that series and is not added.
 */
export function addStrays(
  candidates: Candidate[],
  paragraphs: readonly Paragraph[],
  lines: readonly number[],
): void {
  const tops = candidates.filter(({ marker }) => marker.level <= 1);
  const added: Candidate[] = [];
  let row: Candidate | undefined;
  let nextTop = 0;
  // The last paragraph with an item of 第一，第二， so far.
  let counted = -1;
  let seen = 0;
  for (const index of lines) {
    for (let top = tops[nextTop]; top && top.paragraph < index; top = tops[nextTop]) {
      row = top;
      nextTop += 1;
    }
    for (; seen < index; seen += 1) if (hasOrdinalItem(paragraphs[seen])) counted = seen;
    const facts = paragraphs[index]?.facts;
    const marker = facts?.role === 'short' ? readStray(facts.text) : undefined;
    if (!marker || !row || counted >= row.paragraph) continue;
    if (!continuesRow(row.marker, marker, tops[nextTop]?.marker)) continue;
    row = { paragraph: index, marker, inline: false };
    added.push(row);
  }
  if (added.length === 0) return;
  for (const one of added) candidates.push(one);
  candidates.sort((a, b) => a.paragraph - b.paragraph || a.marker.span.start - b.marker.span.start);
}

/** Whether the number follows `before`, the last of the row, and fits before `next` or is high enough to end the row. */
function continuesRow(
  before: OrdinalMarker,
  { ordinal }: OrdinalMarker,
  next: OrdinalMarker | undefined,
): boolean {
  if (before.level !== 1 || before.ordinal !== ordinal - 1) return false;
  return next?.level === 1 ? next.ordinal === ordinal + 1 : ordinal >= LEAST_LAST;
}

function hasOrdinalItem(paragraph: Paragraph | undefined): boolean {
  if (!paragraph) return false;
  const { items, text } = paragraph.facts;
  return items.some(({ span }) => text.startsWith('第', span.start));
}

/** The start of a title, unlike 三 农 工作. */
const TITLE = /^\p{Script=Han}{3}/u;

/** 第三、加强领导  第三，加强领导  三 加强领导 */
function readStray(text: string): OrdinalMarker | undefined {
  const from = text.charCodeAt(0) === ORDINAL_SIGN ? 1 : 0;
  const numeral = readNumeral(text, from);
  if (numeral?.script !== 'han' || numeral.value < 2 || numeral.value > HIGHEST_ORDINAL)
    return undefined;
  const sign = text.charAt(numeral.end);
  if (sign === '' || !(from === 1 ? '、，' : ' 　').includes(sign)) return undefined;
  if (!TITLE.test(text.slice(numeral.end + 1))) return undefined;
  return {
    level: 1,
    ordinal: numeral.value,
    script: 'han',
    span: { start: 0, end: numeral.end + 1 },
    numeralSpan: { start: numeral.start, end: numeral.end },
    form: `${from === 1 ? '第' : ''}N${sign}`,
  };
}
