/** Quoted counts with their members in brackets behind them: “四个一”（一块警示牌、一个救生圈、一根救生绳）. */
import { findClauseList } from '../../document/enumerations/clause-lists.js';
import { toDocumentSpan } from '../../document/lines/paragraph-spans.js';
import type { AnnouncedCount, KeptCount, Paragraph } from '../../document/model/document.js';
import { parseHanNumeral } from '../../text/han-numerals.js';

/** A count and the list in brackets that answers it. */
export interface BracketCount {
  readonly count: AnnouncedCount;
  readonly kept: KeptCount;
}

/** “四个一”（  “三同时”制度（: a number, what is counted, the bracket at once or after a word. */
const QUOTED_COUNT =
  /“(?<numeral>[两二三四五六七八九十])(?<measure>[个大项条类种]?)(?<noun>一|[^一二两三四五六七八九十百“”，。、（）\s]{1,4})”(?:制度|要求|措施|责任|责任制|工作法|机制|原则|行动|工程)?（(?<list>[^（）。；]{6,160})）/gu;
/** 包括一块…: words before the first member. */
const LEAD = /^(?:即|包括|指的?是?|也就是)[：:]?/u;
/** A list that goes on. */
const OPEN_END = /等$|等等|…|\.\.\./u;

/** The quoted counts of a paragraph whose bracket lists members that are certainly alike. */
export function findBracketCounts(paragraph: Paragraph, index: number): readonly BracketCount[] {
  const { text } = paragraph.facts;
  if (!text.includes('”') || !text.includes('（')) return NONE;
  const found: BracketCount[] = [];
  for (const match of text.matchAll(QUOTED_COUNT)) {
    const { numeral = '', measure = '', noun = '', list = '' } = match.groups ?? {};
    const promised = numeral === '两' ? 2 : parseHanNumeral(numeral);
    if (promised === undefined || OPEN_END.test(list)) continue;
    const start = match.index + 1;
    const close = match.index + match[0].length - 1;
    const from = close - list.length + (LEAD.exec(list)?.[0].length ?? 0);
    const members = findClauseList(text.slice(0, close), from, noun);
    if (!members) continue;
    const end = start + numeral.length + measure.length + noun.length;
    found.push({
      count: {
        paragraph: index,
        span: toDocumentSpan(paragraph, { start, end }),
        numeralSpan: toDocumentSpan(paragraph, { start, end: start + numeral.length }),
        script: 'han',
        promised,
        kept: undefined,
      },
      kept: {
        found: members.length,
        lastOrdinal: members.length,
        items: members.map((span) => toDocumentSpan(paragraph, span)),
      },
    });
  }
  return found;
}

const NONE: readonly never[] = [];
