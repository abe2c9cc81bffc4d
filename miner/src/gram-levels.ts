// Counts n-grams length by length, for `grams.ts`. Loops over typed arrays, because a corpus has millions of positions.
import type { JoinedTexts } from './gram-texts.js';
import type { PairTable } from './pair-table.js';

/** The offsets at which a frequent gram of the current length starts, in order, with its number. Compacted in place. */
export interface Runs {
  readonly starts: Int32Array;
  /** The gram's number in its level. */
  readonly grams: Int32Array;
  size: number;
}

/** The frequent grams of one length, with a column for each property, as in `Grams`. */
export interface GramLevel {
  readonly size: number;
  readonly length: number;
  readonly starts: Int32Array;
  readonly documents: Int32Array;
  readonly occurrences: Int32Array;
  readonly kindDocuments: Int32Array;
  readonly leftDocuments: Int32Array;
  readonly rightDocuments: Int32Array;
  readonly opening: Int32Array;
  readonly closing: Int32Array;
}

/** Every offset at which a gram may start; the unit stands in for the number. */
export function startRuns({ units, classes }: JoinedTexts): Runs {
  let size = 0;
  for (const unit of units) if (classes[unit]) size += 1;
  const runs = { starts: new Int32Array(size), grams: new Int32Array(size), size };
  let next = 0;
  for (let at = 0; at < units.length; at += 1) {
    const unit = units[at] ?? 0;
    if (!classes[unit]) continue;
    runs.starts[next] = at;
    runs.grams[next] = unit;
    next += 1;
  }
  return runs;
}

/** Makes each unit a candidate of length 1. */
export function pairUnits({ grams, size }: Runs, pairs: PairTable): void {
  for (let run = 0; run < size; run += 1) grams[run] = pairs.numberOf(grams[run] ?? 0, 0);
}

/** Combines each gram with one that starts one unit later into a candidate of the next length, and drops the other runs. */
export function pairRuns(runs: Runs, pairs: PairTable): void {
  const { starts, grams, size } = runs;
  let kept = 0;
  for (let run = 0; run + 1 < size; run += 1) {
    const start = starts[run] ?? 0;
    if (starts[run + 1] !== start + 1) continue;
    grams[kept] = pairs.numberOf(grams[run] ?? 0, grams[run + 1] ?? 0);
    starts[kept] = start;
    kept += 1;
  }
  runs.size = kept;
}

/** Numbers the candidates that enough counted documents contain, in order, and drops the runs of the others. */
export function keepFrequent(
  runs: Runs,
  texts: JoinedTexts,
  candidates: number,
  minDocuments: number,
): { readonly documents: Int32Array; readonly numbers: Int32Array } {
  const all = countDocuments(runs, texts, candidates);
  const numbers = new Int32Array(candidates).fill(-1);
  let size = 0;
  for (let candidate = 0; candidate < candidates; candidate += 1) {
    if ((all[candidate] ?? 0) < minDocuments) continue;
    numbers[candidate] = size;
    size += 1;
  }
  dropOthers(runs, numbers);
  return { documents: all.filter((count) => count >= minDocuments), numbers };
}

function countDocuments({ starts, grams, size }: Runs, texts: JoinedTexts, candidates: number) {
  const { ends, counted } = texts;
  const documents = new Int32Array(candidates);
  const seen = new Int32Array(candidates).fill(-1);
  let text = 0;
  for (let run = 0; run < size; run += 1) {
    while ((starts[run] ?? 0) >= (ends[text] ?? Infinity)) text += 1;
    const gram = grams[run] ?? 0;
    if (!counted[text] || seen[gram] === text) continue;
    seen[gram] = text;
    documents[gram] = (documents[gram] ?? 0) + 1;
  }
  return documents;
}

function dropOthers(runs: Runs, numbers: Int32Array): void {
  const { starts, grams, size } = runs;
  let kept = 0;
  for (let run = 0; run < size; run += 1) {
    const number = numbers[grams[run] ?? 0] ?? -1;
    if (number < 0) continue;
    starts[kept] = starts[run] ?? 0;
    grams[kept] = number;
    kept += 1;
  }
  runs.size = kept;
}

/** Computes the columns of a level from its runs, except those about longer grams, which the next level sets. */
export function describeLevel(
  runs: Runs,
  texts: JoinedTexts,
  given: { readonly documents: Int32Array; readonly length: number; readonly kinds: number },
): GramLevel {
  const size = given.documents.length;
  const column = () => new Int32Array(size);
  const level: GramLevel = {
    ...given,
    size,
    starts: column().fill(-1),
    occurrences: column(),
    kindDocuments: new Int32Array(size * given.kinds),
    leftDocuments: column(),
    rightDocuments: column(),
    opening: column(),
    closing: column(),
  };
  countRuns(runs, texts, level, given.kinds);
  return level;
}

function countRuns(runs: Runs, texts: JoinedTexts, level: GramLevel, kinds: number): void {
  const { units, classes, ends, counted } = texts;
  const seen = new Int32Array(level.size).fill(-1);
  let text = 0;
  for (let run = 0; run < runs.size; run += 1) {
    const start = runs.starts[run] ?? 0;
    const gram = runs.grams[run] ?? 0;
    while (start >= (ends[text] ?? Infinity)) text += 1;
    if (level.starts[gram] === -1) level.starts[gram] = start;
    if (seen[gram] !== text) addOne(level.kindDocuments, gram * kinds + (texts.kinds[text] ?? 0));
    seen[gram] = text;
    if (!counted[text]) continue;
    addOne(level.occurrences, gram);
    if (classes[units[start - 1] ?? 0] !== HAN_CLASS) addOne(level.opening, gram);
    if (classes[units[start + level.length] ?? 0] !== HAN_CLASS) addOne(level.closing, gram);
  }
}

/** In `JoinedTexts.classes`: a Chinese character. */
const HAN_CLASS = 2;

function addOne(column: Int32Array, index: number): void {
  column[index] = (column[index] ?? 0) + 1;
}

/**
 * Sets, for the grams of the level below, the number of documents of the most frequent gram that is one character longer.
 * Marks are not counted as neighbours: a phrase that mostly follows a comma has its border there.
 */
export function setNeighbourDocuments(
  below: GramLevel,
  level: GramLevel,
  pairs: PairTable,
  { numbers, texts }: { readonly numbers: Int32Array; readonly texts: JoinedTexts },
): void {
  const { units, classes } = texts;
  const isHan = (at: number): boolean => classes[units[at] ?? 0] === HAN_CLASS;
  for (let candidate = 0; candidate < numbers.length; candidate += 1) {
    const gram = numbers[candidate] ?? -1;
    if (gram < 0) continue;
    const start = level.starts[gram] ?? 0;
    const documents = level.documents[gram] ?? 0;
    if (isHan(start + below.length)) raise(below.rightDocuments, pairs.first(candidate), documents);
    if (isHan(start)) raise(below.leftDocuments, pairs.second(candidate), documents);
  }
}

function raise(column: Int32Array, index: number, least: number): void {
  if ((column[index] ?? 0) < least) column[index] = least;
}
