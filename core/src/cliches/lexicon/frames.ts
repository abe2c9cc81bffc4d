import type { Span } from '../../text/span.js';
import type { Frame } from './cliche-patterns.js';
import { createUnitFilter, mightContain, type UnitFilter } from './code-unit-filter.js';

/** The longest gap, in UTF-16 units. */
const LONGEST_GAP = 16;
/** A gap contains none of these marks: a frame lies in one clause. */
const CLAUSE_MARKS = '，。！？；：,!?;:…\n';
const ENDS_CLAUSE = new Uint8Array(0x10000);
for (const mark of CLAUSE_MARKS) ENDS_CLAUSE[mark.charCodeAt(0)] = 1;

/** A filter for frames with the same anchor: the first units of their parts after the anchor, or the last units of their parts before it. */
export interface FrameFilter {
  readonly after: UnitFilter | undefined;
  readonly before: UnitFilter | undefined;
}

/** The filter of frames with the same anchor; of a frame with parts on both sides, only the part after the anchor is used. */
export function frameFilterOf(frames: readonly Frame[]): FrameFilter {
  const after: number[] = [];
  const before: number[] = [];
  for (const { parts, anchor } of frames) {
    const next = parts[anchor + 1];
    const last = parts[anchor - 1];
    if (next !== undefined) after.push(next.charCodeAt(0));
    else if (last !== undefined) before.push(last.charCodeAt(last.length - 1));
  }
  return {
    after: after.length > 0 ? createUnitFilter(after) : undefined,
    before: before.length > 0 ? createUnitFilter(before) : undefined,
  };
}

/** Whether one of the frames may match around the anchor: a cheap test that nearly always fails. */
export function mightMatch(text: string, { start, end }: Span, filter: FrameFilter): boolean {
  return (
    (filter.after !== undefined && isNearAfter(text, end, filter.after)) ||
    (filter.before !== undefined && isNearBefore(text, start, filter.before))
  );
}

function isNearAfter(text: string, start: number, units: UnitFilter): boolean {
  const last = Math.min(text.length - 1, start + LONGEST_GAP);
  for (let at = start; at < last;) {
    if (ENDS_CLAUSE[text.charCodeAt(at)] === 1) return false;
    at += 1;
    if (mightContain(units, text.charCodeAt(at))) return true;
  }
  return false;
}

function isNearBefore(text: string, end: number, units: UnitFilter): boolean {
  const first = Math.max(1, end - LONGEST_GAP);
  for (let at = end - 1; at >= first; at -= 1) {
    if (ENDS_CLAUSE[text.charCodeAt(at)] === 1) return false;
    if (mightContain(units, text.charCodeAt(at - 1))) return true;
  }
  return false;
}

/** Matches a frame around its anchor at `found`: the spans of its parts, in order; `undefined` where a part is missing. */
export function frameAt(text: string, found: Span, frame: Frame): readonly Span[] | undefined {
  const { parts, anchor } = frame;
  const spans = [found];
  for (let index = anchor - 1; index >= 0; index -= 1) {
    const span = partBefore(text, spans[0]?.start ?? 0, parts[index] ?? '');
    if (!span) return undefined;
    spans.unshift(span);
  }
  for (let index = anchor + 1; index < parts.length; index += 1) {
    const span = partAfter(text, spans.at(-1)?.end ?? 0, parts[index] ?? '');
    if (!span) return undefined;
    spans.push(span);
  }
  return spans;
}

function partBefore(text: string, end: number, part: string): Span | undefined {
  const last = part.charCodeAt(part.length - 1);
  for (let gap = 1; gap <= LONGEST_GAP; gap += 1) {
    const at = end - gap;
    if (at < part.length || ENDS_CLAUSE[text.charCodeAt(at)] === 1) return undefined;
    if (text.charCodeAt(at - 1) === last && text.endsWith(part, at))
      return { start: at - part.length, end: at };
  }
  return undefined;
}

function partAfter(text: string, start: number, part: string): Span | undefined {
  const first = part.charCodeAt(0);
  for (let gap = 1; gap <= LONGEST_GAP; gap += 1) {
    const at = start + gap;
    if (at >= text.length || ENDS_CLAUSE[text.charCodeAt(at - 1)] === 1) return undefined;
    if (text.charCodeAt(at) === first && text.startsWith(part, at))
      return { start: at, end: at + part.length };
  }
  return undefined;
}
