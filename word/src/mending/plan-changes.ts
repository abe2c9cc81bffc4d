// Maps edits of the text to changes of runs and paragraphs. An edit without an exact place in the file is skipped.
import type { TextEdit } from '../../../core/src/index.js';
import type { ReadParagraph } from '../reading/paragraphs.js';
import type { TextPiece, WordText } from '../word-text.js';

/** Replaces a range of one run's text. Offsets are UTF-16 units of the piece's text. */
export interface RunChange {
  readonly piece: TextPiece;
  readonly from: number;
  readonly to: number;
  readonly newText: string;
}

/** The changes to make in the file. */
export interface ChangePlan {
  readonly changes: readonly RunChange[];
  /** Paragraphs to remove entirely. */
  readonly removed: ReadonlySet<ReadParagraph>;
  /** Edits that were planned. */
  readonly done: readonly TextEdit[];
  /** Edits of text outside runs (automatic numbers, fields, text boxes) or across paragraphs. */
  readonly skipped: readonly TextEdit[];
}

/** Plans the changes for edits, which must not overlap. */
export function planChanges(word: WordText, edits: readonly TextEdit[]): ChangePlan {
  const changes: RunChange[] = [];
  const removed = new Set<ReadParagraph>();
  const done: TextEdit[] = [];
  const skipped: TextEdit[] = [];
  for (const edit of edits) {
    const lines = findWholeLines(word, edit);
    const planned = lines ?? planInLine(word, edit);
    if (!planned) {
      skipped.push(edit);
      continue;
    }
    done.push(edit);
    for (const change of planned) changes.push(change);
    if (lines) for (const { piece } of lines) removed.add(piece.paragraph);
  }
  return { changes, removed, done, skipped };
}

/** The changes for an edit that deletes whole lines; `undefined` for any other edit, or if a line has text outside runs. */
function findWholeLines(
  { text, pieces }: WordText,
  { span, newText }: TextEdit,
): readonly RunChange[] | undefined {
  const old = text.slice(span.start, span.end);
  if (newText !== '' || !old.includes('\n')) return undefined;
  const isFromStart = span.start === 0 || text[span.start - 1] === '\n';
  const isWhole = isFromStart
    ? old.endsWith('\n') || span.end === text.length
    : old.startsWith('\n') && (span.end === text.length || text[span.end] === '\n');
  if (!isWhole) return undefined;
  const inside = findPieces(pieces, span.start, span.end);
  if (inside.some(({ source }) => !source)) return undefined;
  return inside.map((piece) => ({ piece, from: 0, to: piece.end - piece.start, newText: '' }));
}

/** The changes for an edit inside a line: the first run takes the new text. `undefined` if it cannot be written. */
function planInLine(word: WordText, edit: TextEdit): readonly RunChange[] | undefined {
  const { start, end, newText } = trimEdit(word.text, edit);
  if (start === end && newText === '') return [];
  if (newText.includes('\n') || word.text.slice(start, end).includes('\n')) return undefined;
  if (start === end) return planInsertion(word, start, newText);
  const inside = findPieces(word.pieces, start, end);
  const covered = inside.reduce(
    (sum, piece) => sum + Math.min(end, piece.end) - Math.max(start, piece.start),
    0,
  );
  if (covered !== end - start || inside.some(({ source }) => !source)) return undefined;
  return inside.map((piece, index) => ({
    piece,
    from: Math.max(start - piece.start, 0),
    to: Math.min(end, piece.end) - piece.start,
    newText: index === 0 ? newText : '',
  }));
}

/** Inserted text takes the format of the run before it, at the beginning of a line that of the run after it. */
function planInsertion(
  { pieces }: WordText,
  at: number,
  newText: string,
): readonly RunChange[] | undefined {
  const index = firstEndingAtOrAfter(pieces, at);
  const candidates = [pieces[index], pieces[index + 1]].filter(
    (piece) => piece?.source && piece.start <= at && at <= piece.end,
  );
  const [piece] = candidates;
  if (!piece) return undefined;
  return [{ piece, from: at - piece.start, to: at - piece.start, newText }];
}

/** Trims the common prefix and suffix of old and new text, without splitting a surrogate pair. */
function trimEdit(
  text: string,
  { span, newText }: TextEdit,
): { readonly start: number; readonly end: number; readonly newText: string } {
  let { start, end } = span;
  let from = 0;
  let to = newText.length;
  while (start < end && from < to && text[start] === newText[from]) {
    start += 1;
    from += 1;
  }
  if (isCut(text, start) || isCut(newText, from)) {
    start -= 1;
    from -= 1;
  }
  while (end > start && to > from && text[end - 1] === newText[to - 1]) {
    end -= 1;
    to -= 1;
  }
  if (isCut(text, end) || isCut(newText, to)) {
    end += 1;
    to += 1;
  }
  return { start, end, newText: newText.slice(from, to) };
}

/** Whether the offset lies inside a surrogate pair. */
function isCut(text: string, at: number): boolean {
  return (text.codePointAt(at - 1) ?? 0) > 0xffff && at > 0;
}

/** The pieces that overlap the range from `start` to `end`. */
export function findPieces(
  pieces: readonly TextPiece[],
  start: number,
  end: number,
): readonly TextPiece[] {
  const found: TextPiece[] = [];
  for (let index = firstEndingAtOrAfter(pieces, start + 1); index < pieces.length; index += 1) {
    const piece = pieces[index];
    if (!piece || piece.start >= end) break;
    found.push(piece);
  }
  return found;
}

function firstEndingAtOrAfter(pieces: readonly TextPiece[], at: number): number {
  let low = 0;
  let high = pieces.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((pieces[middle]?.end ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  return low;
}
