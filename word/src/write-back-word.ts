import type { TextEdit } from '../../core/src/index.js';
import { diff } from './mending/diff.js';
import { mendWord } from './mend-word.js';
import type { MendedWord } from './mending/write-parts.js';
import type { Refusal } from './problems.js';
import { readWord } from './read-word.js';

/** Writes the differences between a Word document's text and the draft that was made from it back into the document. */
export function writeBackWord(bytes: Uint8Array, draft: string): MendedWord | Refusal {
  const word = readWord(bytes);
  if (word.kind === 'refused') return word;
  return mendWord(bytes, findEdits(word.text, draft.replace(LINE_END, '\n')));
}

const LINE_END = /\r\n?/gu;

/** The edits that turn `before` into `after`: changed lines are compared character by character; lines are added after the line before. */
export function findEdits(before: string, after: string): readonly TextEdit[] {
  const oldLines = before.split('\n');
  const newLines = after.replace(FINAL_LINE_END, '').split('\n');
  const starts = lineStarts(oldLines);
  return diff(oldLines, newLines).flatMap(({ oldStart, oldEnd, newStart, newEnd }) => {
    const pairs = Math.min(oldEnd - oldStart, newEnd - newStart);
    const edits: TextEdit[] = [];
    for (let index = 0; index < pairs; index += 1) {
      const start = starts[oldStart + index] ?? before.length;
      const line = oldLines[oldStart + index] ?? '';
      for (const edit of compareLine(line, newLines[newStart + index] ?? '', start))
        edits.push(edit);
    }
    for (let line = oldStart + pairs; line < oldEnd; line += 1) {
      const start = starts[line] ?? before.length;
      const isLast = line === oldLines.length - 1;
      const end = start + (oldLines[line] ?? '').length + (isLast ? 0 : 1);
      edits.push({ span: { start: isLast ? Math.max(start - 1, 0) : start, end }, newText: '' });
    }
    const added = newLines.slice(newStart + pairs, newEnd);
    if (added.length === 0) return edits;
    const at = Math.max((starts[oldEnd] ?? before.length + 1) - 1, 0);
    return [
      ...edits,
      ...added.map((line) => ({ span: { start: at, end: at }, newText: `\n${line}` })),
    ];
  });
}

/** A draft may end with a line end that corresponds to no paragraph of the document. */
const FINAL_LINE_END = /\n$/u;

function lineStarts(lines: readonly string[]): readonly number[] {
  const starts: number[] = [];
  let at = 0;
  for (const line of lines) {
    starts.push(at);
    at += line.length + 1;
  }
  return starts;
}

function compareLine(before: string, after: string, start: number): readonly TextEdit[] {
  const oldSigns = Array.from(before);
  const newSigns = Array.from(after);
  const offsets = signStarts(oldSigns, start);
  return diff(oldSigns, newSigns).map((hunk) => ({
    span: {
      start: offsets[hunk.oldStart] ?? start + before.length,
      end: offsets[hunk.oldEnd] ?? start + before.length,
    },
    newText: newSigns.slice(hunk.newStart, hunk.newEnd).join(''),
  }));
}

function signStarts(signs: readonly string[], start: number): readonly number[] {
  const starts: number[] = [];
  let at = start;
  for (const sign of signs) {
    starts.push(at);
    at += sign.length;
  }
  return starts;
}
