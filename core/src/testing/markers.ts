import type { Span } from '../text/span.js';

/** A test text without its marks, which are turned into UTF-16 offsets. */
export interface MarkedText {
  readonly text: string;
  /** The spans between « and », sorted by start, then by end. Spans may nest. */
  readonly spans: readonly Span[];
  /** The offset of `$0`. */
  readonly cursor: number | undefined;
}

/** A mark of a test text: « » $0 */
const MARK = /[«»]|\$0/gu;

/**
 * Reads the `«…»` spans and the `$0` cursor of a test text.
 * @throws where the marks do not pair
 */
export function parseMarkers(marked: string): MarkedText {
  const spans: Span[] = [];
  const open: number[] = [];
  let cursor: number | undefined;
  let text = '';
  let at = 0;

  for (const { 0: mark, index } of marked.matchAll(MARK)) {
    text += marked.slice(at, index);
    at = index + mark.length;
    if (mark === '$0') cursor = text.length;
    else if (mark === '«') open.push(text.length);
    else spans.push({ start: lastOpen(open, marked), end: text.length });
  }
  if (open.length > 0) throw new Error(`A « is not closed: ${marked}`);

  return { text: text + marked.slice(at), spans: spans.sort(byPlace), cursor };
}

/** The inverse of `parseMarkers`: the text with `«…»` around each span, for readable comparisons. */
export function markSpans(text: string, spans: readonly Span[]): string {
  const marks = spans.flatMap(({ start, end }) => [
    { at: start, mark: '«', rank: 1 },
    { at: end, mark: '»', rank: end > start ? 0 : 2 },
  ]);
  marks.sort((a, b) => a.at - b.at || a.rank - b.rank);

  let result = '';
  let at = 0;
  for (const mark of marks) {
    result += text.slice(at, mark.at) + mark.mark;
    at = mark.at;
  }
  return result + text.slice(at);
}

function lastOpen(open: number[], marked: string): number {
  const start = open.pop();
  if (start === undefined) throw new Error(`A » has no «: ${marked}`);
  return start;
}

function byPlace(a: Span, b: Span): number {
  return a.start - b.start || a.end - b.end;
}
