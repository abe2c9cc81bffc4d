import { displayWidth, toVisible } from './display-width.js';

/** A line cut to the width of a terminal, and the place of the finding in it. Widths are in terminal columns. */
export interface Excerpt {
  readonly text: string;
  readonly caretIndent: number;
  readonly caretWidth: number;
}

/**
 * Excerpts `line` around the marked span (UTF-16 offsets). A line wider than `width` columns is cut,
 * with … for the rest; only the part shown is read, so a line may be megabytes long.
 */
export function excerpt(
  line: string,
  marked: { start: number; end: number },
  width: number,
): Excerpt {
  const start = Math.min(marked.start, line.length);
  const first = Math.max(0, Math.min(start, line.search(NOT_INDENTED)));
  const shown = findWindow(line, { first, start }, width);
  const cells = Array.from(line.slice(shown.start, shown.end));
  const before = Array.from(line.slice(shown.start, start));
  const inside = cells.slice(
    before.length,
    before.length + countCells(line, start, marked.end, shown.end),
  );
  const head = shown.start > first ? '…' : '';
  const tail = shown.end < line.length ? '…' : '';
  return {
    text: head + cells.map(toVisible).join('') + tail,
    caretIndent: head.length + widthOf(before),
    caretWidth: Math.max(1, widthOf(inside)),
  };
}

/** The share of the width used before the finding; the rest of its sentence comes after it. */
const SHARE_BEFORE = 0.4;

/** The first character after the indentation, which is left out to save width. */
const NOT_INDENTED = /[^\s\u3000]/u;

function findWindow(
  line: string,
  { first, start }: { first: number; start: number },
  width: number,
): { start: number; end: number } {
  const back = reachBack(line, { from: start, to: first }, Math.floor(width * SHARE_BEFORE));
  const ahead = reachAhead(line, start, width - back.width);
  const rest = reachBack(line, { from: back.at, to: first }, width - back.width - ahead.width);
  return { start: rest.at, end: ahead.at };
}

/** Moves forward from `at` over the whole characters that fit into `budget` columns. */
function reachAhead(line: string, at: number, budget: number): { at: number; width: number } {
  let width = 0;
  let index = at;
  while (index < line.length) {
    const next = nextCharacter(line, index);
    const wider = width + widthOf([next]);
    if (wider > budget) break;
    width = wider;
    index += next.length;
  }
  return { at: index, width };
}

/** Moves back from `from` over the whole characters that fit into `budget` columns, at most to `to`. */
function reachBack(
  line: string,
  { from, to }: { from: number; to: number },
  budget: number,
): { at: number; width: number } {
  let width = 0;
  let index = from;
  while (index > to) {
    const previous = previousCharacter(line, index);
    const wider = width + widthOf([previous]);
    if (wider > budget) break;
    width = wider;
    index -= previous.length;
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
