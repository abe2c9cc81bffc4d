import type { Span } from '../../text/span.js';
import type { Frame } from './cliche-patterns.js';
import { createUnitFilter, mightContain, type UnitFilter } from './code-unit-filter.js';

/** How many UTF-16 units may stand in a gap. */
const LONGEST_GAP = 16;
/** No gap reaches over one of these: a frame lies in one clause. */
const CLAUSE_MARKS = '，。！？；：,!?;:…\n';
const ENDS_CLAUSE = new Uint8Array(0x10000);
for (const mark of CLAUSE_MARKS) ENDS_CLAUSE[mark.charCodeAt(0)] = 1;

/** What frames that share an anchor need near it: the units their parts after it begin with, or those before it end with. */
export interface FrameSigns {
  readonly behind: UnitFilter | undefined;
  readonly before: UnitFilter | undefined;
}

/** The signs of frames that share an anchor; a part after it is sign enough where there are both. */
export function signsOf(frames: readonly Frame[]): FrameSigns {
  const behind: number[] = [];
  const before: number[] = [];
  for (const { parts, anchor } of frames) {
    const next = parts[anchor + 1];
    const last = parts[anchor - 1];
    if (next !== undefined) behind.push(next.charCodeAt(0));
    else if (last !== undefined) before.push(last.charCodeAt(last.length - 1));
  }
  return {
    behind: behind.length > 0 ? createUnitFilter(behind) : undefined,
    before: before.length > 0 ? createUnitFilter(before) : undefined,
  };
}

/** Whether one of the frames may stand around the anchor; mostly none does, and one look tells for all of them. */
export function mayStand(text: string, { start, end }: Span, signs: FrameSigns): boolean {
  return (
    (signs.behind !== undefined && isNearBehind(text, end, signs.behind)) ||
    (signs.before !== undefined && isNearBefore(text, start, signs.before))
  );
}

function isNearBehind(text: string, start: number, signs: UnitFilter): boolean {
  const last = Math.min(text.length - 1, start + LONGEST_GAP);
  for (let at = start; at < last;) {
    if (ENDS_CLAUSE[text.charCodeAt(at)] === 1) return false;
    at += 1;
    if (mightContain(signs, text.charCodeAt(at))) return true;
  }
  return false;
}

function isNearBefore(text: string, end: number, signs: UnitFilter): boolean {
  const first = Math.max(1, end - LONGEST_GAP);
  for (let at = end - 1; at >= first; at -= 1) {
    if (ENDS_CLAUSE[text.charCodeAt(at)] === 1) return false;
    if (mightContain(signs, text.charCodeAt(at - 1))) return true;
  }
  return false;
}

/** The parts of a frame of which the anchor stands at `found`, each next to its neighbour; none where one is missing. */
export function frameAt(text: string, found: Span, frame: Frame): readonly Span[] | undefined {
  const { parts, anchor } = frame;
  const spans = [found];
  for (let index = anchor - 1; index >= 0; index -= 1) {
    const span = partBefore(text, spans[0]?.start ?? 0, parts[index] ?? '');
    if (!span) return undefined;
    spans.unshift(span);
  }
  for (let index = anchor + 1; index < parts.length; index += 1) {
    const span = partBehind(text, spans.at(-1)?.end ?? 0, parts[index] ?? '');
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

function partBehind(text: string, start: number, part: string): Span | undefined {
  const first = part.charCodeAt(0);
  for (let gap = 1; gap <= LONGEST_GAP; gap += 1) {
    const at = start + gap;
    if (at >= text.length || ENDS_CLAUSE[text.charCodeAt(at - 1)] === 1) return undefined;
    if (text.charCodeAt(at) === first && text.startsWith(part, at))
      return { start: at, end: at + part.length };
  }
  return undefined;
}
