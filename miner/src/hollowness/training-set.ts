/** The training set: paragraphs whose clauses an editor has marked. It stays outside the project. */
import type { Span } from '../../../core/src/index.js';

/** Whether a clause states something, states nothing, or counts neither way. */
export type Mark = 's' | 'n' | 'o';

export interface MarkedSpan extends Span {
  readonly mark: Mark;
}

export interface MarkedParagraph {
  readonly id: string;
  readonly text: string;
  /** 0 says something in nearly every clause … 3 could stand in any speech. */
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

/** Reads the rows; `readLine` gives the line of a text that a row refers to. */
export function readTrainingSet(
  json: string,
  readLine: (file: string, line: number) => string,
): readonly MarkedParagraph[] {
  return json
    .trim()
    .split('\n')
    .map((line) => {
      // The set is made by hand and described beside it.
      const row = JSON.parse(line) as Row;
      const text = row.text ?? readLine(row.file ?? '', row.line ?? 1);
      return { id: row.id, text, label: row.label, marks: toSpans(text, row.marks) };
    });
}

/** A stretch up to its mark: what a letter of `marks` stands for. */
const STRETCH = /[^，。；！？：,;!?:]*[，。；！？：,;!?:]+[”’）)]*|[^，。；！？：,;!?:]+$/gu;
/** Joins the next stretch. */
const JOINED = '.';

function toSpans(text: string, marks: Row['marks']): readonly MarkedSpan[] {
  if (typeof marks !== 'string') return marks.map(([start, end, mark]) => ({ start, end, mark }));
  const spans: MarkedSpan[] = [];
  let start = 0;
  let index = 0;
  for (const stretch of text.matchAll(STRETCH)) {
    const mark = marks.charAt(index);
    index += 1;
    if (mark === JOINED || mark === '') continue;
    const end = stretch.index + stretch[0].length;
    // Anything else than the three letters is compared with them and never equal.
    spans.push({ start, end, mark: mark as Mark });
    start = end;
  }
  return spans;
}
