/** Sentences that may stand in a speech twice: headings, labels, forms of address, refrains. */
import type { SpeechText } from '../../document/model/document.js';
import { isInHeading } from '../../document/headings/heading-at.js';
import { toDocumentOffset } from '../../document/lines/paragraph-spans.js';
import { isStop } from '../../text/characters.js';
import type { PlacedSentence } from './pair-sentences.js';

/** Whether the sentence is of a sort that is repeated without anybody minding. */
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
/** 其中，代号用X代表： of two different things the same is told. */
const REFERS = /^\s*其中[，,]/u;
const CLOSING_MARKS = /[”’）)\s]+$/u;

/** What ends in no stop is a title, a line of a table, or cut off. */
function isSentence(words: string): boolean {
  return isStop(words.replace(CLOSING_MARKS, '').slice(-1));
}

/** From so many places on, all alike, it is a refrain. */
const FEWEST = 3;

/** Whether the same words stand at parallel places: all paragraphs begin or end with them, or every section does. */
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

/** A paragraph that is there again is pasted, however often. */
function hasWholeParagraphs(sentences: readonly PlacedSentence[]): boolean {
  return sentences.every(({ opens, closes }) => opens && closes);
}
