import type { ParagraphFacts } from '../document/document.js';
import type { Span } from '../text/span.js';

/** The sentences of a paragraph with their stops, in order, computed once; ； ends none. */
export function readSentences(paragraph: ParagraphFacts): readonly Span[] {
  let known = KNOWN.get(paragraph);
  if (!known) KNOWN.set(paragraph, (known = cut(paragraph.text)));
  return known;
}

const KNOWN = new WeakMap<ParagraphFacts, readonly Span[]>();

function cut(text: string): readonly Span[] {
  const sentences: Span[] = [];
  let start = 0;
  for (let at = 0; at < text.length; at += 1) {
    if (!isEnd(text.charCodeAt(at))) continue;
    let end = at + 1;
    while (end < text.length && goesWithEnd(text.charCodeAt(end))) end += 1;
    sentences.push({ start, end });
    start = end;
    at = end - 1;
  }
  if (start < text.length) sentences.push({ start, end: text.length });
  return sentences;
}

/** 。！？!? */
function isEnd(code: number): boolean {
  return code === 0x3002 || code === 0xff01 || code === 0xff1f || code === 0x21 || code === 0x3f;
}

/** Further stops, and the closing marks of what ends with the sentence: 。” ！） */
function goesWithEnd(code: number): boolean {
  return isEnd(code) || code === 0x201d || code === 0x2019 || code === 0xff09 || code === 0x29;
}
