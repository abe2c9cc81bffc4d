// Finds the words of a web page before and after the title, for pages copied into one line.
import type { Span } from '../../text/span.js';
import { PAGE_EDGE_SIGNS } from './page-edge-signs.js';
import { matchesOf } from '../../text/matches.js';

/** How many UTF-16 units from the start of the line are searched. */
const REACH = 240;
/** Prefilter: the words always include one of these. */
const CUE = /首页|发布|更新|浏览|点击|阅读次|字体|字号|原创|转载/u;

/** The spans of words of the page at the start of a line, in order and without overlaps. */
export function findPageHead(text: string): readonly Span[] {
  const head = text.slice(0, REACH);
  if (!CUE.test(head)) return NONE;
  const spans = PAGE_EDGE_SIGNS.flatMap(({ pattern }) =>
    matchesOf(head, pattern).map(({ index, 0: words }) => ({
      start: index,
      end: index + words.length,
    })),
  ).sort((a, b) => a.start - b.start);
  return spans.filter(({ start }, at) => start >= (spans[at - 1]?.end ?? 0));
}

const NONE: readonly never[] = [];

/** The text without `spans`, which must be in order and without overlaps. */
export function withoutSpans(text: string, spans: readonly Span[]): string {
  let rest = '';
  let at = 0;
  for (const { start, end } of spans) {
    rest += text.slice(at, start);
    at = end;
  }
  return rest + text.slice(at);
}

/** Converts an offset in the result of `withoutSpans` to an offset in the whole text, after a span that is at the offset. */
export function toWholeOffset(offset: number, spans: readonly Span[]): number {
  let at = offset;
  for (const { start, end } of spans) if (start <= at) at += end - start;
  return at;
}
