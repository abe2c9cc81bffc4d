import type { SpeechText } from '../../document/document.js';
import { bareWords } from '../../slogans/sentence-prints.js';
import { editDistance } from '../../text/edit-distance.js';
import type { PlacedSentence } from './pair-sentences.js';
import { mayRepeat } from './may-repeat.js';

/** Changes in ten units that are still nearly the same. */
const TOLERANCE = 0.1;
/** Whether the two, which share a run of characters, say nearly the same. */
export function isNear(
  speech: SpeechText,
  earlier: PlacedSentence,
  later: PlacedSentence,
): boolean {
  if (earlier.hash === later.hash) return false;
  const shorter = Math.min(earlier.length, later.length);
  const most = Math.floor(shorter * TOLERANCE);
  if (Math.abs(earlier.length - later.length) > most) return false;
  if (mayRepeat(speech, earlier) || mayRepeat(speech, later)) return false;
  const a = wordsOf(speech, earlier);
  const b = wordsOf(speech, later);
  if (numbersOf(a) !== numbersOf(b) || editDistance(a, b, most) === undefined) return false;
  return !speaksOfAnother(a, b);
}

/** What differs this near the beginning is the subject. */
const SUBJECT = 8;
/** In a sentence this short one word that differs makes it another. */
const SHORT = 60;

/** Whether one word stands in place of another: 专利代理师… and 专利代理机构… are two statements made alike. */
function speaksOfAnother(a: string, b: string): boolean {
  const shorter = Math.min(a.length, b.length);
  let prefix = 0;
  while (prefix < shorter && a[prefix] === b[prefix]) prefix += 1;
  let suffix = 0;
  while (suffix < shorter - prefix && a.at(-1 - suffix) === b.at(-1 - suffix)) suffix += 1;
  const left = shorter - prefix - suffix;
  if (left === 0) return false;
  return prefix < SUBJECT || (shorter < SHORT && left > 1);
}

function wordsOf({ paragraphs }: SpeechText, { paragraph, span }: PlacedSentence): string {
  return bareWords(paragraphs[paragraph]?.facts.text ?? '', span);
}

/** 12  三  第二: sentences that differ in these tell of different things. */
const NUMBERS = /[\d０-９一二三四五六七八九十百千万亿]+/gu;

function numbersOf(words: string): string {
  return (words.match(NUMBERS) ?? []).join();
}
