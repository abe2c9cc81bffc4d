// Finds page numbers between the paragraphs of a text that was copied from printed pages.
import { isDigit, isHan } from '../../text/characters.js';
import type { Paragraph } from '../model/document.js';

/** 第3页  第 3 页 */
const PAGE = /^第\s?\d{1,3}\s?页$/u;
/** 12 */
const NUMBER = /^\d{1,3}$/u;

/** Indices of the lines that are page numbers. */
export function findPageLines(paragraphs: readonly Paragraph[]): readonly number[] {
  const found: number[] = [];
  for (let at = 1; at < paragraphs.length - 1; at += 1) {
    const facts = paragraphs[at]?.facts;
    if (!facts || facts.text.length > LONGEST || facts.figures.length === 0) continue;
    const marked = facts.role === 'pageNumber' || PAGE.test(facts.text);
    if (marked ? isAmongText(paragraphs, at) : cutsSentence(paragraphs, at)) found.push(at);
  }
  return found;
}

const LONGEST = 10;
/** The shortest line of text, in UTF-16 units; the cell of a table is shorter. */
const SHORTEST_TEXT = 12;

function isAmongText(paragraphs: readonly Paragraph[], at: number): boolean {
  return isText(paragraphs[at - 1]) || isText(paragraphs[at + 1]);
}

function isText(paragraph: Paragraph | undefined): boolean {
  return paragraph !== undefined && paragraph.facts.text.length >= SHORTEST_TEXT;
}

/** …建立⏎12⏎起了制度。: whether the bare number is inside a sentence. */
function cutsSentence(paragraphs: readonly Paragraph[], at: number): boolean {
  const before = paragraphs[at - 1];
  const after = paragraphs[at + 1];
  if (!before || !after || !NUMBER.test(paragraphs[at]?.facts.text ?? '')) return false;
  if (!isText(before) || !isText(after) || after.facts.marker) return false;
  const last = before.facts.text;
  return (
    (last.includes('，') || last.includes('。')) &&
    isHan(last.charCodeAt(last.length - 1)) &&
    isHan(after.facts.text.charCodeAt(0)) &&
    !isDigit(last.charCodeAt(last.length - 1)) &&
    /[，。；]/u.test(after.facts.text)
  );
}
