/** Named sets of the marks that end sentences and clauses, of either width: strings to look a mark up in, and patterns to search with. */

const SENTENCE_ENDS = '。！？!?';
/** Marks that end a sentence or an item of a list: 。！？； */
export const STOPS = `${SENTENCE_ENDS}；;`;
/** With those that announce an item: 。！？；： A line without one at its end is a title, or goes on. */
export const STOPS_AND_COLONS = `${STOPS}：:`;
/** With those that end a clause: 。！？；：， */
export const CLAUSE_ENDS = `${STOPS_AND_COLONS}，,`;

/** One of 。！？ */
export const SENTENCE_END = oneOf(SENTENCE_ENDS);
/** One of `STOPS`. */
export const STOP = oneOf(STOPS);
/** One of `STOPS_AND_COLONS`. */
export const STOP_OR_COLON = oneOf(STOPS_AND_COLONS);
/** One of `CLAUSE_ENDS`. */
export const CLAUSE_END = oneOf(CLAUSE_ENDS);

function oneOf(marks: string): RegExp {
  return new RegExp(`[${marks}]`, 'u');
}

/** Whether the character is one of `STOPS`. */
export function isStop(sign: string): boolean {
  return sign !== '' && STOPS.includes(sign);
}

/** Whether the unit ends a sentence: 。！？!? */
export function isSentenceEnd(code: number): boolean {
  return code === 0x3002 || code === 0xff01 || code === 0xff1f || code === 0x21 || code === 0x3f;
}

/** The offset after the stop at `stop` and the marks that belong to it; the end of the text where there is no stop. */
export function endOfSentence(text: string, stop: number): number {
  let end = Math.min(stop + 1, text.length);
  while (end < text.length && belongsToEnd(text.charCodeAt(end))) end += 1;
  return end;
}

/** Further stops, and closing marks after the stop: 。” ！） */
function belongsToEnd(code: number): boolean {
  return (
    isSentenceEnd(code) || code === 0x201d || code === 0x2019 || code === 0xff09 || code === 0x29
  );
}
