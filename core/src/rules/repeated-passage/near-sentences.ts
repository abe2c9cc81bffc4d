import type { SpeechText } from '../../document/document.js';
import { bareWords } from '../../slogans/sentence-prints.js';
import { editDistance } from '../../text/edit-distance.js';
import type { PlacedSentence } from './find-repeats.js';
import { mayRepeat } from './may-repeat.js';

/** Changes in ten units that are still nearly the same. */
const TOLERANCE = 0.1;
/** Sentences with the same run that are looked at: a run that many have says nothing. */
const MOST_CANDIDATES = 4;

/** Pairs of a sentence and an earlier one that is nearly the same, by index; `shortest` in units without marks. */
export function* findNear(
  speech: SpeechText,
  sentences: readonly PlacedSentence[],
  shortest: number,
): Iterable<readonly [number, number]> {
  const seen = new Map<number, number[]>();
  for (const [index, sentence] of sentences.entries()) {
    const { sketch, length } = sentence.print;
    if (length < shortest) continue;
    let near: number | undefined;
    for (const run of sketch) {
      const before = seen.get(run);
      if (!before) {
        seen.set(run, [index]);
        continue;
      }
      near ??= before.find((earlier) => isNear(speech, sentences[earlier], sentence));
      if (before.length < MOST_CANDIDATES) before.push(index);
    }
    if (near !== undefined) yield [index, near];
  }
}

function isNear(
  speech: SpeechText,
  earlier: PlacedSentence | undefined,
  later: PlacedSentence,
): boolean {
  if (!earlier || earlier.print.hash === later.print.hash) return false;
  const shorter = Math.min(earlier.print.length, later.print.length);
  const most = Math.floor(shorter * TOLERANCE);
  if (Math.abs(earlier.print.length - later.print.length) > most) return false;
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

function wordsOf({ paragraphs }: SpeechText, { paragraph, print }: PlacedSentence): string {
  return bareWords(paragraphs[paragraph]?.facts.text ?? '', print.span);
}

/** 12  三  第二: sentences that differ in these tell of different things. */
const NUMBERS = /[\d０-９一二三四五六七八九十百千万亿]+/gu;

function numbersOf(words: string): string {
  return (words.match(NUMBERS) ?? []).join();
}
