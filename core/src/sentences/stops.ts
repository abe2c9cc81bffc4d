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
