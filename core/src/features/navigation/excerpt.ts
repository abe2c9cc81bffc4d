import type { Span } from '../../text/span.js';

/** How many UTF-16 units of the line are shown on either side. */
const CONTEXT = 14;

/** A span as it stands in its line: …主要任务是，总结｢20xx年｣教育工作…. Of a span over lines the first is shown. */
export function excerptAround(text: string, { start, end }: Span): string {
  const lineStart = lastBreak(text, start) + 1;
  const lineEnd = nextBreak(text, end);
  const from = Math.max(lineStart, start - CONTEXT);
  const to = Math.min(lineEnd, end + CONTEXT);
  const before = text.slice(from, start).trimStart();
  const after = text.slice(end, to).trimEnd();
  const inside = text.slice(start, Math.min(end, nextBreak(text, start)));
  const excerpt = `${before}｢${inside}｣${after}`.replaceAll(LONE_SURROGATE, '');
  return `${from > lineStart ? '…' : ''}${excerpt}${to < lineEnd ? '…' : ''}`;
}

/** Half of 𠮷, left over by a cut; with flag u a whole pair is one character and no match. */
const LONE_SURROGATE = /\p{Surrogate}/gu;

function lastBreak(text: string, before: number): number {
  let at = before - 1;
  while (at >= 0 && !isBreak(text, at)) at -= 1;
  return at;
}

function nextBreak(text: string, from: number): number {
  let at = from;
  while (at < text.length && !isBreak(text, at)) at += 1;
  return at;
}

function isBreak(text: string, at: number): boolean {
  return '\r\n'.includes(text.charAt(at));
}
