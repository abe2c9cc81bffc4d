import { applyEdits, createLineMap, largest, type TextEdit } from '../../../core/src/index.js';
import { toVisibleText } from './display-width.js';

/**
 * The lines that edits change: `@@ 第 3 行 @@`, the old lines prefixed with `-`, the new ones with `+`. Edits that touch
 * the same line are shown in one block.
 */
export function reportLineDiff(text: string, edits: readonly TextEdit[]): string {
  const lines = createLineMap(text);
  const sorted = [...edits].sort((a, b) => a.span.start - b.span.start);
  const blocks: Block[] = [];
  for (const edit of sorted) {
    const first = lines.positionAt(edit.span.start).line;
    const last = lines.positionAt(edit.span.end).line;
    const open = blocks.at(-1);
    if (open && first <= open.last) {
      open.edits.push(edit);
      open.last = Math.max(open.last, last);
    } else blocks.push({ first, last, edits: [edit] });
  }
  return blocks.map((block) => writeBlock(text, block)).join('');
}

interface Block {
  readonly first: number;
  last: number;
  readonly edits: TextEdit[];
}

function writeBlock(text: string, { first, edits }: Block): string {
  const [head] = edits;
  const foot = largest(edits.map(({ span }) => span.end));
  const start = startOfLine(text, head?.span.start ?? 0);
  const end = endOfLine(text, foot);
  const before = text.slice(start, end);
  const moved = edits.map(({ span, newText }) => ({
    span: { start: span.start - start, end: span.end - start },
    newText,
  }));
  const after = applyEdits(before, moved);
  const rows = [...toRows('-', before), ...toRows('+', after)];
  return `@@ 第 ${first + 1} 行 @@\n${rows.join('\n')}\n`;
}

function startOfLine(text: string, offset: number): number {
  let at = offset;
  while (at > 0 && !isLineEnd(text.charAt(at - 1))) at -= 1;
  return at;
}

function endOfLine(text: string, offset: number): number {
  let at = offset;
  while (at < text.length && !isLineEnd(text.charAt(at))) at += 1;
  return at;
}

function isLineEnd(sign: string): boolean {
  return sign === '\n' || sign === '\r';
}

/** CR LF, LF, CR */
const LINE_END = /\r\n|\n|\r/u;

function toRows(sign: string, text: string): readonly string[] {
  const rows = text.split(LINE_END);
  if (rows.at(-1) === '') rows.pop();
  return rows.map((row) => sign + toVisibleText(row));
}
