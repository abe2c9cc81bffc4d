import { partitionPoint } from './partition-point.js';

/** A position as line and column, both zero-based; `character` counts UTF-16 units. */
export interface Position {
  readonly line: number;
  readonly character: number;
}

/** Converts UTF-16 offsets to lines and columns. Lines end with \n, \r\n or a lone \r. */
export interface LineMap {
  readonly lineCount: number;
  /** Offset of the first unit of a line (zero-based). */
  lineStart(line: number): number;
  /** Offset just after the last unit of a line, without its line end. */
  lineEnd(line: number): number;
  positionAt(offset: number): Position;
}

/** Builds the line map of a text in one pass. Offsets out of range are clamped. */
export function createLineMap(text: string): LineMap {
  const starts = findLineStarts(text);
  const lineStart = (line: number) => starts[line] ?? text.length;

  return {
    lineCount: starts.length,
    lineStart,
    lineEnd(line) {
      let end = lineStart(line + 1);
      if (line + 1 >= starts.length) return text.length;
      if (text.charCodeAt(end - 1) === LINE_FEED) end -= 1;
      if (end > lineStart(line) && text.charCodeAt(end - 1) === CARRIAGE_RETURN) end -= 1;
      return end;
    },
    positionAt(offset) {
      const within = Math.min(Math.max(offset, 0), text.length);
      const line = partitionPoint(starts.length, (at) => (starts[at] ?? 0) <= within, 1) - 1;
      return { line, character: within - lineStart(line) };
    },
  };
}

const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;

function findLineStarts(text: string): number[] {
  const starts = [0];
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === CARRIAGE_RETURN && text.charCodeAt(at + 1) === LINE_FEED) continue;
    if (code === LINE_FEED || code === CARRIAGE_RETURN) starts.push(at + 1);
  }
  return starts;
}
