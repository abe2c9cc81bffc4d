import {
  describeLevel,
  type GramLevel,
  keepFrequent,
  pairRuns,
  pairUnits,
  startRuns,
  setNeighbourDocuments,
} from './gram-levels.js';
import { type GramText, type JoinedTexts, joinTexts } from './gram-texts.js';
import { PairTable } from './pair-table.js';
import { unitText } from './unit-text.js';

/** Limits of the grams (n-grams of UTF-16 units) to find. */
export interface GramOptions {
  /** Number of counted documents that must contain a gram. */
  readonly minDocuments: number;
  /** Longest gram in UTF-16 units. */
  readonly maxLength: number;
  /** Marks allowed inside a gram besides Chinese characters: `、，“”`. Any other unit ends it. */
  readonly marks: string;
}

/**
 * All frequent grams in columns: gram `g` has `lengths[g]`, `documents[g]` and so on; `gramText` returns its text.
 * A phrase with real borders is one that no single character usually precedes or follows: `leftDocuments[g]` and
 * `rightDocuments[g]` well below `documents[g]`. Short grams come first, those of one length in text order.
 */
export interface Grams {
  readonly size: number;
  /** In UTF-16 units. */
  readonly lengths: Int32Array;
  /** Number of counted documents that contain it. */
  readonly documents: Int32Array;
  /** Occurrences in counted documents. */
  readonly occurrences: Int32Array;
  /** Documents of each kind, counted or not: index `g * kinds + k` for gram `g` and kind `k`. */
  readonly kindDocuments: Int32Array;
  readonly kinds: number;
  /** Documents of the most frequent gram that extends this one by a character on the left or right; 0 if there is none. */
  readonly leftDocuments: Int32Array;
  readonly rightDocuments: Int32Array;
  /** Number of occurrences with no Chinese character right before, and right after. */
  readonly opening: Int32Array;
  readonly closing: Int32Array;
  /** Offset of each gram's first occurrence in `joined`. */
  readonly starts: Int32Array;
  readonly joined: Uint16Array;
}

/** The text of a gram. */
export function gramText({ joined, starts, lengths }: Grams, gram: number): string {
  const start = starts[gram] ?? 0;
  return unitText(joined, start, start + (lengths[gram] ?? 0));
}

/**
 * Finds every frequent gram, length by length (Apriori): a gram of n + 1 units can only be frequent if both its grams of n
 * units are. The same texts in the same order give the same grams. Takes about 14 bytes per unit of text and 50 per gram,
 * and a few seconds for twenty megabytes.
 */
export function findGrams(texts: readonly GramText[], options: GramOptions): Grams {
  const joined = joinTexts(texts, options.marks);
  const levels = [...findLevels(joined, options)];
  return { ...joinLevels(levels), kinds: countKinds(joined), joined: joined.units };
}

/** The grams length by length, each level when it is complete, because all levels of a large corpus do not fit in memory. */
export function* findLevels(
  joined: JoinedTexts,
  { minDocuments, maxLength }: GramOptions,
): Generator<GramLevel> {
  const kinds = countKinds(joined);
  const runs = startRuns(joined);
  const pairs = new PairTable();
  let below: GramLevel | undefined;
  for (let length = 1; length <= maxLength && runs.size > 0; length += 1) {
    pairs.clear();
    if (below) pairRuns(runs, pairs);
    else pairUnits(runs, pairs);
    const { documents, numbers } = keepFrequent(runs, joined, pairs.size, minDocuments);
    const level = describeLevel(runs, joined, { documents, length, kinds });
    if (below) {
      setNeighbourDocuments(below, level, pairs, { numbers, texts: joined });
      yield below;
    }
    below = level;
  }
  if (below) yield below;
}

function countKinds({ kinds }: JoinedTexts): number {
  return kinds.reduce((most, kind) => Math.max(most, kind + 1), 0);
}

function joinLevels(levels: readonly GramLevel[]) {
  const join = (column: (level: GramLevel) => Int32Array) => concatenate(levels.map(column));
  return {
    size: levels.reduce((sum, { size }) => sum + size, 0),
    lengths: join(({ size, length }) => new Int32Array(size).fill(length)),
    starts: join(({ starts }) => starts),
    documents: join(({ documents }) => documents),
    occurrences: join(({ occurrences }) => occurrences),
    kindDocuments: join(({ kindDocuments }) => kindDocuments),
    leftDocuments: join(({ leftDocuments }) => leftDocuments),
    rightDocuments: join(({ rightDocuments }) => rightDocuments),
    opening: join(({ opening }) => opening),
    closing: join(({ closing }) => closing),
  };
}

function concatenate(parts: readonly Int32Array[]): Int32Array {
  const whole = new Int32Array(parts.reduce((sum, part) => sum + part.length, 0));
  let end = 0;
  for (const part of parts) {
    whole.set(part, end);
    end += part.length;
  }
  return whole;
}
