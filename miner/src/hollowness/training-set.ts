/** The training set: paragraphs whose clauses an editor has marked. It is not part of the project. */
import type { Span } from '../../../core/src/index.js';

/** Whether a clause states something (s), states nothing (n), or is not counted (o). */
export type Mark = 's' | 'n' | 'o';

export interface MarkedSpan extends Span {
  readonly mark: Mark;
}

export interface MarkedParagraph {
  readonly id: string;
  readonly text: string;
  /** From 0, nearly every clause states something, to 3, the paragraph could occur in any speech. */
  readonly label: number;
  readonly marks: readonly MarkedSpan[];
}

/** A line of `paragraphs.jsonl`. */
interface Row {
  readonly id: string;
  readonly label: number;
  readonly text?: string;
  readonly file?: string;
  readonly line?: number;
  readonly marks: readonly (readonly [number, number, Mark])[] | string;
}

/** Reads the rows; `readLine` returns the line, counted from 1, of a file that a row refers to. */
export function readTrainingSet(
  json: string,
  readLine: (file: string, line: number) => string,
): readonly MarkedParagraph[] {
  return json
    .trim()
    .split('\n')
    .map((line) => {
      // The set is made by hand; its format is described beside it.
      const row = JSON.parse(line) as Row;
      const text = row.text ?? readLine(row.file ?? '', row.line ?? 1);
      return { id: row.id, text, label: row.label, marks: toSpans(text, row.marks) };
    });
}

/** A segment up to its punctuation mark: each letter of `marks` stands for one. */
const SEGMENT = /[^，。；！？：,;!?:]*[，。；！？：,;!?:]+[”’）)]*|[^，。；！？：,;!?:]+$/gu;
/** Joins a segment to the next one. */
const JOINED = '.';

function toSpans(text: string, marks: Row['marks']): readonly MarkedSpan[] {
  if (typeof marks !== 'string') return marks.map(([start, end, mark]) => ({ start, end, mark }));
  const spans: MarkedSpan[] = [];
  let start = 0;
  let index = 0;
  for (const segment of text.matchAll(SEGMENT)) {
    const mark = marks.charAt(index);
    index += 1;
    if (mark === JOINED || mark === '') continue;
    const end = segment.index + segment[0].length;
    // Any other letter is harmless: it is only compared with the three.
    spans.push({ start, end, mark: mark as Mark });
    start = end;
  }
  return spans;
}
