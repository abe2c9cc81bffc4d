import { speechesOf } from '../../document/speech/placed-speech.js';
/** The next ordinal of a numbered text: 二、 on a new line after 一、, 二是 after 一是…； */
import type { AnnouncedCount, OfficialDocument, Speech } from '../../document/model/document.js';
import { LAST_ORDINAL } from '../../document/enumerations/enumeration-items.js';
import { wordOf, writeItemWord } from '../../document/enumerations/item-text.js';
import { writeMarker } from '../../document/headings/marker-text.js';
import type { Span } from '../../text/span.js';

/** An ordinal that may come next, with the span that accepting it replaces. */
export interface NextOrdinal {
  /** 二、 （二） 二是 第二， */
  readonly text: string;
  /** The span to replace: empty at the cursor, or the part that was typed. */
  readonly replace: Span;
}

/**
 * The ordinals that may be written at `offset` (UTF-16), those of the innermost row first: headings and paragraph items on an
 * empty line, items in running text after a stop or semicolon. Empty where the announced count is reached or the next
 * ordinal already follows.
 */
export function nextOrdinals(document: OfficialDocument, offset: number): readonly NextOrdinal[] {
  const { text, paragraphs } = document;
  const speech = speechesOf(document).findLast(
    ({ first }) => (paragraphs[first]?.start ?? 0) <= offset,
  );
  if (!speech) return [];
  const typed = /(?:^|[\r\n])[^\S\r\n]*$/u.test(text.slice(Math.max(0, offset - 40), offset));
  const replace = { start: offset, end: offset };
  const words = typed
    ? [...nextItems(document, speech, offset, true), ...nextHeadings(speech, offset)]
    : /[。；;]["”’）)]?\s*$/u.test(text.slice(Math.max(0, offset - 6), offset))
      ? nextItems(document, speech, offset, false)
      : [];
  return [...new Set(words)].map((word) => ({ text: word, replace }));
}

/** The next marker of each open row of headings, from the innermost out. */
function nextHeadings(speech: Speech, offset: number): string[] {
  const { headings } = speech;
  const words: string[] = [];
  let index = headings.findLastIndex(({ span }) => span.end <= offset);
  for (let heading = headings[index]; heading; heading = headings[index]) {
    const { level, parent, part, marker, span } = heading;
    const own = heading;
    const later = headings.find(
      (other) =>
        other.span.start >= offset &&
        other.level === level &&
        other.part === part &&
        other.parent === parent,
    );
    const full = isFull(speech.counts, span);
    if (later?.marker.ordinal !== marker.ordinal + 1 && !full) {
      words.push(writeMarker(own.marker.form, marker.ordinal + 1));
    }
    index = parent;
  }
  return words;
}

/** The next item of the series that is open at the offset: of paragraphs, or inside the paragraph. */
function nextItems(
  { text, paragraphs }: OfficialDocument,
  { series, counts, headings }: Speech,
  offset: number,
  opens: boolean,
): string[] {
  const lastHeading = headings.findLast(({ span }) => span.end <= offset)?.span.end ?? 0;
  const start = opens
    ? lastHeading
    : (paragraphs.findLast((one) => one.start <= offset)?.start ?? 0);
  return series.flatMap(({ items }) => {
    const written = items.filter(({ markerSpan }) => markerSpan.end <= offset);
    const last = written.at(-1);
    if (!last || last.markerSpan.start < start || written.length < items.length) return [];
    if (opens && !last.opensParagraph) return [];
    if (last.marker.ordinal === LAST_ORDINAL || isFull(counts, last.markerSpan)) return [];
    const word = writeItemWord(last, last.marker.ordinal + 1, text);
    const pause = text.slice(
      last.markerSpan.start + wordOf(last, text).length,
      last.markerSpan.end,
    );
    return word === undefined ? [] : [word + pause];
  });
}

/** Whether the list that holds the span already has as many items as were announced. */
function isFull(counts: readonly AnnouncedCount[], place: Span): boolean {
  return counts.some(
    ({ announced, actual }) =>
      actual !== undefined &&
      actual.found >= announced &&
      actual.items.some(({ start }) => start === place.start),
  );
}
