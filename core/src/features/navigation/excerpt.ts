import type { Span } from '../../text/span.js';

/** Most UTF-16 units of the line that are shown on either side. */
const CONTEXT = 14;

/** A span with its context in the line: …主要任务是，总结｢20xx年｣教育工作…. For a span over several lines, the first is shown. */
export function excerptAround(text: string, { start, end }: Span): string {
  // One unit more than is shown, to know whether the line continues.
  const lineStart = lastBreak(text, start, start - CONTEXT - 1) + 1;
  const lineEnd = nextBreak(text, end, end + CONTEXT + 1);
  const from = Math.max(lineStart, start - CONTEXT);
  const to = Math.min(lineEnd, end + CONTEXT);
  const before = text.slice(from, start).trimStart();
  const after = text.slice(end, to).trimEnd();
  const inside = text.slice(start, nextBreak(text, start, end));
  const excerpt = `${before}｢${inside}｣${after}`.replaceAll(LONE_SURROGATE, '');
  return `${from > lineStart ? '…' : ''}${excerpt}${to < lineEnd ? '…' : ''}`;
}

/** Half of 𠮷, left by a cut; with flag u a complete pair is one character and does not match. */
const LONE_SURROGATE = /\p{Surrogate}/gu;

/** The last line break from `least` up to `before`; an offset less than both where there is none. */
function lastBreak(text: string, before: number, least: number): number {
  let at = before - 1;
  while (at >= Math.max(0, least) && !isBreak(text, at)) at -= 1;
  return at;
}

/** The first line break from `from` up to `limit`; `limit` where there is none. */
function nextBreak(text: string, from: number, limit: number): number {
  const end = Math.min(text.length, limit);
  let at = from;
  while (at < end && !isBreak(text, at)) at += 1;
  return at;
}

function isBreak(text: string, at: number): boolean {
  return '\r\n'.includes(text.charAt(at));
}
