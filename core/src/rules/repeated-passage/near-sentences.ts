import type { SpeechText } from '../../document/model/document.js';
import { bareWords } from '../../sentences/sentence-fingerprints.js';
import { editDistance } from '../../text/edit-distance.js';
import { wordsAt, type PlacedSentence } from './pair-sentences.js';
import { mayRepeat } from './may-repeat.js';
import { countSharedHead, countSharedTail, type Words } from './equal-ends.js';

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
  const a = wordsAt(speech, earlier);
  const b = wordsAt(speech, later);
  if (speaksOfAnother(a, b) || mayRepeat(speech, earlier) || mayRepeat(speech, later)) return false;
  const ofA = bareWords(a.text, a.span);
  const ofB = bareWords(b.text, b.span);
  return numbersOf(ofA) === numbersOf(ofB) && editDistance(ofA, ofB, most) !== undefined;
}

/** What differs this near the beginning is the subject. */
const SUBJECT = 8;
/** In a sentence this short one word that differs makes it another. */
const SHORT = 60;

/** Whether one word stands in place of another: 专利代理师… and 专利代理机构… are two statements made alike. */
function speaksOfAnother(a: Words, b: Words): boolean {
  const shorter = Math.min(a.length, b.length);
  const head = countSharedHead(a, b);
  const left = shorter - head - countSharedTail(a, b, shorter - head);
  if (left === 0) return false;
  return head < SUBJECT || (shorter < SHORT && left > 1);
}

/** 12  三  第二: sentences that differ in these tell of different things. */
const NUMBERS = /[\d０-９一二三四五六七八九十百千万亿]+/gu;

function numbersOf(words: string): string {
  return (words.match(NUMBERS) ?? []).join();
}
