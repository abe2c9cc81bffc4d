import type { SpeechText } from '../../document/model/document.js';
import { bareWords } from '../../sentences/sentence-fingerprints.js';
import { editDistance } from '../../text/edit-distance.js';
import { wordsAt, type PlacedSentence } from './pair-sentences.js';
import { mayRepeat } from './may-repeat.js';
import { commonPrefixLength, commonSuffixLength, type Words } from './affix-lengths.js';

/** The largest edit distance of nearly equal sentences, as a share of the shorter length. */
const TOLERANCE = 0.1;
/** Whether two sentences with a common run of characters are nearly the same. */
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
  if (isParallelStatement(a, b) || mayRepeat(speech, earlier) || mayRepeat(speech, later))
    return false;
  const ofA = bareWords(a.text, a.span);
  const ofB = bareWords(b.text, b.span);
  return numbersOf(ofA) === numbersOf(ofB) && editDistance(ofA, ofB, most) !== undefined;
}

/** A difference within this many units of the beginning concerns the subject. */
const SUBJECT = 8;
/** In a sentence shorter than this, one different word makes another statement; both in UTF-16 units without marks. */
const SHORT = 60;

/** Whether a word is exchanged: 专利代理师… and 专利代理机构… are parallel statements, not repetitions. */
function isParallelStatement(a: Words, b: Words): boolean {
  const shorter = Math.min(a.length, b.length);
  const head = commonPrefixLength(a, b);
  const left = shorter - head - commonSuffixLength(a, b, shorter - head);
  if (left === 0) return false;
  return head < SUBJECT || (shorter < SHORT && left > 1);
}

/** 12  三  第二: sentences with different numbers state different facts. */
const NUMBERS = /[\d０-９一二三四五六七八九十百千万亿]+/gu;

function numbersOf(words: string): string {
  return (words.match(NUMBERS) ?? []).join();
}
