// Where a page that came in one line has its own words before and after the title.
import type { Span } from '../../text/span.js';
import { PAGE_EDGE_SIGNS } from './page-edge-signs.js';

/** Such words stand among the first units of the line. */
const REACH = 240;
/** Without one of these there are none. */
const CUE = /首页|发布|更新|浏览|点击|阅读次|字体|字号|原创|转载/u;

/** The page's own words at the head of a line, in order. */
export function findPageHead(text: string): readonly Span[] {
  const head = text.slice(0, REACH);
  if (!CUE.test(head)) return NONE;
  const spans = PAGE_EDGE_SIGNS.flatMap(({ pattern }) =>
    [...head.matchAll(pattern)].map(({ index, 0: words }) => ({
      start: index,
      end: index + words.length,
    })),
  ).sort((a, b) => a.start - b.start);
  return spans.filter(({ start }, at) => start >= (spans[at - 1]?.end ?? 0));
}

const NONE: readonly never[] = [];

/** The text without `spans`, which are in order and apart. */
export function withoutSpans(text: string, spans: readonly Span[]): string {
  let rest = '';
  let at = 0;
  for (const { start, end } of spans) {
    rest += text.slice(at, start);
    at = end;
  }
  return rest + text.slice(at);
}

/** Where a unit of that text stands in the whole one; the spans before it count as passed. */
export function toWholeOffset(offset: number, spans: readonly Span[]): number {
  let at = offset;
  for (const { start, end } of spans) if (start <= at) at += end - start;
  return at;
}
