/** Finds candidate pairs of equal or nearly equal sentences in one pass over their fingerprints. */
import type { SpeechText } from '../../document/model/document.js';
import {
  END,
  FIELDS,
  HASH,
  LENGTH,
  readFingerprints,
  SKETCH,
  SKETCH_SIZE,
  START,
  type SentenceFingerprints,
} from '../../sentences/sentence-fingerprints.js';
import type { Span } from '../../text/span.js';
import { NumberTable } from '../../text/number-table.js';
import type { Words } from './affix-lengths.js';

/** A sentence and its place in the speech. */
export interface PlacedSentence {
  /** The number of the sentence in the speech, from 0. */
  readonly index: number;
  readonly paragraph: number;
  readonly span: Span;
  /** UTF-16 units without marks and blanks. */
  readonly length: number;
  readonly hash: number;
  /** Whether it is the first, or the last, sentence of its paragraph. */
  readonly opens: boolean;
  readonly closes: boolean;
}

/** All sentences of a speech. */
export interface Sentences {
  readonly count: number;
  at(index: number): PlacedSentence | undefined;
}

/** The indices of a sentence and an earlier one. */
export type Pair = readonly [later: number, earlier: number];

/** The candidate pairs; their words are still to be compared. */
export interface Candidates {
  readonly sentences: Sentences;
  /** Pairs with equal hashes; the earlier sentence is the first with that hash. */
  readonly alike: readonly Pair[];
  /** Pairs that share the hash of a run and are similar in length. */
  readonly near: readonly Pair[];
}

/**
 * @param shortest - The shortest sentence for exact pairs, in UTF-16 units without marks.
 * @param shortestNear - The shortest sentence for near pairs, in the same units.
 */
export function findCandidates(
  { paragraphs, residue }: SpeechText,
  shortest: number,
  shortestNear: number,
): Candidates {
  const left = new Set(residue);
  const fingerprints = paragraphs.map(({ facts }, index) =>
    left.has(index) ? NONE : readFingerprints(facts),
  );
  let count = 0;
  for (const { length } of fingerprints) count += length / FIELDS;
  const byHash = new NumberTable(count);
  const byRun = new NumberTable(count * SKETCH_SIZE);
  const alike: Pair[] = [];
  const near: Pair[] = [];
  const lengths: number[] = [];
  const owners: number[] = [];
  const offsets: number[] = [];
  let index = 0;
  for (const [paragraph, own] of fingerprints.entries()) {
    for (let at = 0; at < own.length; at += FIELDS, index += 1) {
      const length = own[at + LENGTH] ?? 0;
      lengths.push(length);
      owners.push(paragraph);
      offsets.push(at);
      const same = length < shortest ? undefined : byHash.enter(own[at + HASH] ?? 0, index);
      if (same !== undefined) alike.push([index, same]);
      if (length >= shortestNear) pairNear(own, at, { index, lengths, byRun }, near);
    }
  }
  return { sentences: toSentences(fingerprints, owners, offsets), alike, near };
}

const NONE: SentenceFingerprints = [];

/** Sentences whose lengths differ by more than one in ten are not nearly the same. */
const TOLERANCE = 0.1;

/** The current sentence and the index of those before it. */
interface Seen {
  readonly index: number;
  readonly lengths: readonly number[];
  readonly byRun: NumberTable;
}

function pairNear(
  own: SentenceFingerprints,
  at: number,
  { index, lengths, byRun }: Seen,
  near: Pair[],
): void {
  const length = lengths[index] ?? 0;
  let last: number | undefined;
  for (let run = 0; run < SKETCH_SIZE; run += 1) {
    const earlier = byRun.enter(own[at + SKETCH + run] ?? 0, index);
    if (earlier === undefined || earlier === last || earlier === index) continue;
    last = earlier;
    const difference = Math.abs((lengths[earlier] ?? 0) - length);
    if (difference <= length * TOLERANCE) near.push([index, earlier]);
  }
}

function toSentences(
  fingerprints: readonly SentenceFingerprints[],
  owners: readonly number[],
  offsets: readonly number[],
): Sentences {
  const at = (index: number): PlacedSentence | undefined => {
    const paragraph = owners[index];
    const own = paragraph === undefined ? undefined : fingerprints[paragraph];
    if (paragraph === undefined || !own) return undefined;
    return toSentence(own, offsets[index] ?? 0, index, paragraph);
  };
  return { count: owners.length, at };
}

function toSentence(
  own: SentenceFingerprints,
  at: number,
  index: number,
  paragraph: number,
): PlacedSentence {
  return {
    index,
    paragraph,
    span: { start: own[at + START] ?? 0, end: own[at + END] ?? 0 },
    length: own[at + LENGTH] ?? 0,
    hash: own[at + HASH] ?? 0,
    opens: at === 0,
    closes: at + FIELDS === own.length,
  };
}

/** The sentence with the text of its paragraph. */
export function wordsAt({ paragraphs }: SpeechText, sentence: PlacedSentence): Words {
  const { paragraph, span, length } = sentence;
  return { text: paragraphs[paragraph]?.facts.text ?? '', span, length };
}
