import type { SpeechText } from '../../document/model/document.js';
import type { ClichePlace } from './speech-cliches.js';
import { isStop } from '../../sentences/stops.js';

/** 一是  （二）  第三，  ——  4.  ①: a marker at the start of one of several parallel sentences. */
const MARKER =
  /^\s*(?:[一二三四五六七八九十]{1,3}(?:是|要|、)|[（(][一二三四五六七八九十\d]{1,3}[）)]|第[一二三四五六七八九十]{1,3}[，、是]|—|――|\d{1,2}[.．、]|[①-⑳])/u;
/** How far before the use the sentence may begin, in UTF-16 units; a reader has forgotten a marker that is further away. */
const LONGEST = 200;

/** Whether the use is in a sentence that begins with a marker: 一是科技创新能力明显提升。二是…明显提升。 */
export function isInCountedSentence(
  { paragraphs }: SpeechText,
  { paragraph, hit }: ClichePlace,
): boolean {
  const text = paragraphs[paragraph]?.facts.text ?? '';
  const { start } = hit.span;
  let from = start;
  while (from > 0 && !isStop(text.charAt(from - 1))) {
    // Without a bound, a long line of many clichés without a stop would be scanned again for each of them.
    if (start - from === LONGEST) return false;
    from -= 1;
  }
  return MARKER.test(text.slice(from, start));
}
