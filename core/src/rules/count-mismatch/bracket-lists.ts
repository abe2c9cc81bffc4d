/** Quoted counts followed by their members in brackets: “四个一”（一块警示牌、一个救生圈、一根救生绳）. */
import { findClauseList } from '../../document/enumerations/clause-lists.js';
import { toDocumentSpan } from '../../document/lines/paragraph-spans.js';
import type { Paragraph } from '../../document/model/document.js';
import { type ListedCount, OPEN_END, toListedCount } from './listed-count.js';
import { matchesOf } from '../../text/matches.js';

/** “四个一”（  “三同时”制度（: a number, what is counted, then the bracket, with at most one word between. */
const QUOTED_COUNT =
  /“(?<numeral>[两二三四五六七八九十])(?<measure>[个大项条类种]?)(?<noun>一|[^一二两三四五六七八九十百“”，。、（）\s]{1,4})”(?:制度|要求|措施|责任|责任制|工作法|机制|原则|行动|工程)?（(?<list>[^（）。；]{6,160})）/gu;
/** 包括一块…: an introductory word before the first member. */
const LEAD = /^(?:即|包括|指的?是?|也就是)[：:]?/u;

/** The quoted counts of a paragraph whose brackets hold a list of certainly parallel members. */
export function findBracketCounts(paragraph: Paragraph, index: number): readonly ListedCount[] {
  const { text } = paragraph.facts;
  if (!text.includes('”') || !text.includes('（')) return NONE;
  const found: ListedCount[] = [];
  for (const match of matchesOf(text, QUOTED_COUNT)) {
    const { numeral = '', measure = '', noun = '', list = '' } = match.groups ?? {};
    if (OPEN_END.test(list)) continue;
    const start = match.index + 1;
    const close = match.index + match[0].length - 1;
    const from = close - list.length + (LEAD.exec(list)?.[0].length ?? 0);
    const members = findClauseList(text.slice(0, close), from, noun);
    if (!members) continue;
    const end = start + numeral.length + measure.length + noun.length;
    const items = members.map((span) => toDocumentSpan(paragraph, span));
    const count = toListedCount({ paragraph, index, span: { start, end }, numeral, items });
    if (count) found.push(count);
  }
  return found;
}

const NONE: readonly never[] = [];
