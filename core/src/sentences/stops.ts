/** Whether the unit ends a sentence: 。！？!? */
export function isSentenceEnd(code: number): boolean {
  return code === 0x3002 || code === 0xff01 || code === 0xff1f || code === 0x21 || code === 0x3f;
}

/** Behind the stop at `stop` and the marks that go with it; the end of the text where there is no stop. */
export function endOfSentence(text: string, stop: number): number {
  let end = Math.min(stop + 1, text.length);
  while (end < text.length && goesWithEnd(text.charCodeAt(end))) end += 1;
  return end;
}

/** Further stops, and the closing marks of what ends with the sentence: 。” ！） */
function goesWithEnd(code: number): boolean {
  return (
    isSentenceEnd(code) || code === 0x201d || code === 0x2019 || code === 0xff09 || code === 0x29
  );
}
