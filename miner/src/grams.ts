import {
  describeLevel,
  type GramLevel,
  keepFrequent,
  pairRuns,
  pairUnits,
  startRuns,
  tellBelow,
} from './gram-levels.js';
import { type GramText, type JoinedTexts, joinTexts } from './gram-texts.js';
import { PairTable } from './pair-table.js';
import { unitText } from './unit-text.js';

/** What to look for. */
export interface GramOptions {
  /** Counted documents that a gram must stand in. */
  readonly minDocuments: number;
  /** UTF-16 units of the longest gram. */
  readonly maxLength: number;
  /** Marks that may stand inside a gram beside Chinese characters: `、，“”`. Any other unit ends it. */
  readonly marks: string;
}

/**
 * All frequent grams, column by column: gram `g` has `lengths[g]`, `documents[g]` and so on; `gramText` gives its text.
 * A phrase with real borders is one that no single character mostly precedes or follows: `leftDocuments[g]` and
 * `rightDocuments[g]` well below `documents[g]`. Short grams come first, those of one length as the texts have them.
 */
export interface Grams {
  readonly size: number;
  /** UTF-16 units. */
  readonly lengths: Int32Array;
  /** Counted documents that have it. */
  readonly documents: Int32Array;
  /** In counted documents. */
  readonly occurrences: Int32Array;
  /** Documents of each kind, counted or not: those of kind `k` that have gram `g` at `g * kinds + k`. */
  readonly kindDocuments: Int32Array;
  readonly kinds: number;
  /** Documents of the most frequent gram that is this one and a character in front, or after; 0 where none is. */
  readonly leftDocuments: Int32Array;
  readonly rightDocuments: Int32Array;
  /** Of the occurrences, those right after, and right before, what is no Chinese character. */
  readonly opening: Int32Array;
  readonly closing: Int32Array;
  /** Where each gram first stands in `joined`. */
  readonly starts: Int32Array;
  readonly joined: Uint16Array;
}

/** The text of a gram. */
export function gramText({ joined, starts, lengths }: Grams, gram: number): string {
  const start = starts[gram] ?? 0;
  return unitText(joined, start, start + (lengths[gram] ?? 0));
}

/**
 * Finds every run of units that enough documents have, length by length: one of n + 1 units can only be frequent where
 * both runs of n units in it are. The same texts in the same order give the same grams. Takes about 14 bytes for each
 * unit of text and 50 for each gram, and a few seconds for twenty megabytes.
 */
export function findGrams(texts: readonly GramText[], options: GramOptions): Grams {
  const joined = joinTexts(texts, options.marks);
  const levels = [...findLevels(joined, options)];
  return { ...joinLevels(levels), kinds: countKinds(joined), joined: joined.units };
}

/** The grams of one length after the other, each level when all is known of it: of a large corpus not all have room at once. */
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
      tellBelow(below, level, pairs, { numbers, texts: joined });
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
