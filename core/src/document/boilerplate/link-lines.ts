// Finds the list of links to other pages after 相关阅读 and similar lines.
import type { Paragraph } from '../model/document.js';

/**
 * Indices of the link lines after the paragraph at `opener`. All short lines up to the end of the file are links. Where body
 * text follows, only lines that are certainly links or numbered from 1 are, because the last short lines may be the title of
 * that text.
 */
export function findLinkLines(
  paragraphs: readonly Paragraph[],
  opener: number,
  text: string,
): readonly number[] {
  let sure = opener + 1;
  let at = opener + 1;
  let ordinal = 0;
  const most = Math.min(paragraphs.length, opener + MOST_LINKS);
  for (; at < most; at += 1) {
    const paragraph = paragraphs[at];
    if (!paragraph || !mayBeLink(paragraph)) break;
    const isNext = paragraph.facts.marker?.ordinal === ordinal + 1;
    if (isNext) ordinal += 1;
    if (isNext || isCertainLink(paragraph, text)) sure = at + 1;
  }
  const end = at === paragraphs.length ? at : sure;
  return Array.from({ length: end - opener - 1 }, (_, index) => opener + 1 + index);
}

/** How many lines below one opener are read. */
const MOST_LINKS = 200;
const LONGEST_LINK = 70;
const SENTENCE_END = /[。；;]/u;
/** A list bullet, a number in brackets, an address, a date at the end, a truncated title */
const LINK_FORM =
  /^[-•●·◆■★▪※*+>»▶►→☞]\s?\S|^\[|https?:\/\/|\d{1,4}-\d{1,2}(?:-\d{1,2})?[\]］)）]?$|(?:\.{3}|…)$/u;
const BULLET = /[-*+]\s*$/u;

function mayBeLink({ facts, hashes }: Paragraph): boolean {
  const { text, role, marker } = facts;
  if (facts.residue.some(({ reach }) => reach !== 'sentence')) return true;
  if (text.length > LONGEST_LINK || SENTENCE_END.test(text) || hashes > 0) return false;
  if (role !== 'text' && role !== 'short' && role !== 'rule') return false;
  return !marker || marker.level > 2;
}

function isCertainLink({ facts, start }: Paragraph, text: string): boolean {
  if (facts.residue.some(({ reach }) => reach !== 'sentence')) return true;
  return LINK_FORM.test(facts.text) || BULLET.test(text.slice(Math.max(0, start - 3), start));
}
