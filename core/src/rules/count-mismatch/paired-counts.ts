/** Counts of pairs followed by their members: “五抓五促”：抓项目促增长、抓招商促转型、…. */
import { toDocumentSpan } from '../../document/lines/paragraph-spans.js';
import type { Paragraph } from '../../document/model/document.js';
import type { Span } from '../../text/span.js';
import { type ListedCount, OPEN_END, toListedCount } from './listed-count.js';
import { matchesOf } from '../../text/matches.js';

/** “三抓三促”：  “四比四看”活动，即  “五学五查”（ */
const PAIRED =
  /“(?<numeral>[两二三四五六七八九十])(?<first>\p{Script=Han})\k<numeral>(?<second>\p{Script=Han})”(?:行动|活动|工作|机制|要求|工程|工作法|专项行动)?(?:[：:（]|，(?:即|就是)[：:]?)(?<list>[^（）。；“”]{6,160})(?<end>[）。；]|$)/gu;

/** The paired counts of a paragraph whose members all contain both words. */
export function findPairedCounts(paragraph: Paragraph, index: number): readonly ListedCount[] {
  const { text } = paragraph.facts;
  if (!text.includes('“')) return NONE;
  const found: ListedCount[] = [];
  for (const match of matchesOf(text, PAIRED)) {
    const { numeral = '', first = '', second = '', list = '', end = '' } = match.groups ?? {};
    const from = match.index + match[0].length - end.length - list.length;
    const members = OPEN_END.test(list) ? undefined : listMembers(list, from, first, second);
    if (!members) continue;
    const start = match.index + 1;
    const span = { start, end: start + PAIR_LENGTH };
    const items = members.map((member) => toDocumentSpan(paragraph, member));
    const count = toListedCount({ paragraph, index, span, numeral, items });
    if (count) found.push(count);
  }
  return found;
}

/** UTF-16 units of 五抓五促. */
const PAIR_LENGTH = 4;

/**
 * Splits the list into members, each of which must be the first word, text, the second word, text.
 *
 * @param from - The offset of the list in the paragraph.
 * @returns The spans in the paragraph; `undefined` where a member has another shape or there is only one.
 */
function listMembers(
  list: string,
  from: number,
  first: string,
  second: string,
): readonly Span[] | undefined {
  const members: Span[] = [];
  let at = from;
  for (const member of list.split(SEPARATOR)) {
    const seam = member.indexOf(second, 2);
    if (!member.startsWith(first) || seam < 0 || seam + 1 >= member.length) return undefined;
    members.push({ start: at, end: at + member.length });
    at += member.length + 1;
  }
  return members.length > 1 ? members : undefined;
}

/** 、 or ， */
const SEPARATOR = /[、，]/u;
const NONE: readonly never[] = [];
