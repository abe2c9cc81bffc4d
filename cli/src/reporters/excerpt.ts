import { displayWidth, toVisible } from './display-width.js';

/** A line made fit for a terminal, and where the finding stands in it. Widths in terminal columns. */
export interface Excerpt {
  readonly text: string;
  readonly caretIndent: number;
  readonly caretWidth: number;
}

/**
 * Shows `line` with the UTF-16 units `start` to `end` marked. A line wider than `width` is cut around
 * them, with … for what is left out; only what is shown is read, so a line may be megabytes long.
 */
export function excerpt(
  line: string,
  marked: { start: number; end: number },
  width: number,
): Excerpt {
  const start = Math.min(marked.start, line.length);
  const shown = window(line, start, width);
  const cells = Array.from(line.slice(shown.start, shown.end));
  const before = Array.from(line.slice(shown.start, start));
  const inside = cells.slice(
    before.length,
    before.length + countCells(line, start, marked.end, shown.end),
  );
  const head = shown.start > 0 ? '…' : '';
  const tail = shown.end < line.length ? '…' : '';
  return {
    text: head + cells.map(toVisible).join('') + tail,
    caretIndent: head.length + widthOf(before),
    caretWidth: Math.max(1, widthOf(inside)),
  };
}

/** The part of the context that may stand before the finding: its sentence goes on behind it. */
const SHARE_BEFORE = 0.4;

function window(line: string, start: number, width: number): { start: number; end: number } {
  const back = reach(line, start, -1, Math.floor(width * SHARE_BEFORE));
  const ahead = reach(line, start, 1, width - back.width);
  const rest = reach(line, back.at, -1, width - back.width - ahead.width);
  return { start: rest.at, end: ahead.at };
}

/** Walks whole characters from `at` until the next would need more than `budget` columns. */
function reach(
  line: string,
  at: number,
  step: 1 | -1,
  budget: number,
): { at: number; width: number } {
  let width = 0;
  let index = at;
  while (step > 0 ? index < line.length : index > 0) {
    const next = step > 0 ? nextCharacter(line, index) : previousCharacter(line, index);
    const wider = width + displayWidth(toVisible(next));
    if (wider > budget) break;
    width = wider;
    index += step * next.length;
  }
  return { at: index, width };
}

function nextCharacter(line: string, at: number): string {
  return String.fromCodePoint(line.codePointAt(at) ?? 0);
}

function previousCharacter(line: string, at: number): string {
  const pair = at > 1 ? line.codePointAt(at - 2) : undefined;
  return pair !== undefined && pair > 0xffff ? String.fromCodePoint(pair) : line.charAt(at - 1);
}

function countCells(line: string, start: number, end: number, shownEnd: number): number {
  return Array.from(line.slice(start, Math.min(end, shownEnd))).length;
}

function widthOf(cells: readonly string[]): number {
  return cells.reduce((width, cell) => width + displayWidth(toVisible(cell)), 0);
}
