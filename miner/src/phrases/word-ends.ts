import { unitText } from '../unit-text.js';
/**
 * Returns a function that tells whether a range of joined texts begins and ends at word boundaries. Words are those of
 * `Intl.Segmenter`; a line is segmented on the first query in it, because most lines are never queried.
 */
export function createWordEnds(units: Uint16Array): (start: number, end: number) => boolean {
  const ends = new Uint8Array(units.length + 1);
  return (start, end) => {
    if (ends[start] === UNKNOWN) markLine(units, start, ends);
    return ends[start] === WORD_END && ends[end] === WORD_END;
  };
}

const UNKNOWN = 0;
const WITHIN_WORD = 1;
const WORD_END = 2;

const SEGMENTER = new Intl.Segmenter('zh', { granularity: 'word' });

/** 。 in 加快建设现代化产业体系。 ends a line: no gram contains such units, and the segmenter is faster on short texts. */
const STOP = /[\0\n。；]/u;

function markLine(units: Uint16Array, within: number, ends: Uint8Array): void {
  let start = within;
  while (start > 0 && !isStop(units[start - 1] ?? 0)) start -= 1;
  let end = within;
  while (end < units.length && !isStop(units[end] ?? 0)) end += 1;
  ends.fill(WITHIN_WORD, start, end);
  const line = unitText(units, start, end);
  for (const { index } of SEGMENTER.segment(line)) ends[start + index] = WORD_END;
  ends[end] = WORD_END;
}

function isStop(unit: number): boolean {
  return STOP.test(String.fromCharCode(unit));
}
