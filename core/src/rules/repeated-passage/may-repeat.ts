/** Sentences that may be repeated in a speech: headings, labels, forms of address, refrains. */
import type { SpeechText } from '../../document/model/document.js';
import { isInHeading } from '../../document/headings/heading-at.js';
import { toDocumentOffset } from '../../document/lines/paragraph-spans.js';
import type { PlacedSentence } from './pair-sentences.js';
import { isStop } from '../../sentences/stops.js';

/** Whether repeating the sentence is normal: it is a heading, a label, part of a table or no complete sentence. */
export function mayRepeat(
  speech: SpeechText,
  { paragraph: index, span }: Pick<PlacedSentence, 'paragraph' | 'span'>,
): boolean {
  const paragraph = speech.paragraphs[index];
  if (!paragraph) return true;
  const { text, role } = paragraph.facts;
  if (role !== 'text' && role !== 'closing') return true;
  const words = text.slice(span.start, span.end);
  if (!isSentence(words) || LABEL.test(words) || REFERS.test(words)) return true;
  if (text.includes('|')) return true;
  return isInHeading(speech.headings, index, toDocumentOffset(paragraph, span.start));
}

/** 责任单位：市教育局。 （牵头单位：市发展改革委） 联系人：办公室。 */
const LABEL =
  /^[\s（(【\[]*\p{Script=Han}{2,12}(?:单位|部门|领导|时限|人|方式|地点|时间|电话|科室|地址)[：:]/u;
/** 其中，代号用X代表： refers to what precedes it, so equal words may state different facts. */
const REFERS = /^\s*其中[，,]/u;
const CLOSING_MARKS = /[”’）)\s]+$/u;

/** Whether the text ends with a stop; otherwise it is a title, a line of a table, or cut off. */
function isSentence(words: string): boolean {
  return isStop(words.replace(CLOSING_MARKS, '').slice(-1));
}

/** From this many uses on, all at parallel places, it is a refrain. */
const FEWEST = 3;

/** Whether equal sentences are at parallel places: all at the beginning or all at the end of a paragraph or section. */
export function isRefrain(
  { headings, paragraphs }: SpeechText,
  sentences: readonly PlacedSentence[],
): boolean {
  const alike = sentences.every(({ opens }) => opens) || sentences.every(({ closes }) => closes);
  if (!alike || hasWholeParagraphs(sentences)) return false;
  if (sentences.length >= FEWEST) return true;
  const tops = headings.filter(({ parent }) => parent < 0);
  if (tops.length < 2 || sentences.length < tops.length) return false;
  const ends = new Set(
    tops.map((_, index) => (tops[index + 1]?.paragraph ?? paragraphs.length) - 1),
  );
  return sentences.every(({ paragraph }) => ends.has(paragraph));
}

/** Whether every sentence is a whole paragraph: then it was pasted again and is no refrain. */
function hasWholeParagraphs(sentences: readonly PlacedSentence[]): boolean {
  return sentences.every(({ opens, closes }) => opens && closes);
}
