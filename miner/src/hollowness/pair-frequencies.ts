/** How common pairs of characters are in official papers, in logarithmic steps. */
import type { PairsByNumber } from '../../../core/src/index.js';
import { pairsOf, START } from './pair-odds.js';

/** Laws are much text of one sort: ten pairs of theirs count as one of another paper. */
const LAW_WEIGHT = 1;
const WEIGHT = 10;
/** Occurrences from which on a pair is common, in a corpus of six million characters. */
const FEWEST = 50;
/** Each step is so many times as often. */
const STEP = 4;

/** Counts the pairs of all clauses, whatever they say. */
export class PairFrequencies {
  private readonly counts = new Map<string, number>();

  /** Adds the pairs of a clause but the one at its beginning. */
  add(clause: string, isLaw: boolean): void {
    for (const pair of pairsOf(clause)) {
      if (pair.startsWith(START)) continue;
      this.counts.set(pair, (this.counts.get(pair) ?? 0) + (isLaw ? LAW_WEIGHT : WEIGHT));
    }
  }

  /** The common pairs by the logarithm of how common, both in order: the same counts give the same record. */
  toCommonness(): PairsByNumber {
    const byStep = new Map<number, string>();
    for (const pair of [...this.counts.keys()].sort()) {
      const step = stepOf((this.counts.get(pair) ?? 0) / WEIGHT);
      if (step > 0) byStep.set(step, (byStep.get(step) ?? '') + pair);
    }
    const sorted = [...byStep].sort(([a], [b]) => b - a);
    return Object.fromEntries(
      sorted.map(([step, list]) => [(step * Math.log(STEP)).toFixed(2), list]),
    );
  }
}

/** 0 for a pair that is not common, 1 from 50 on, 2 from 200 on, 3 from 800 on. */
function stepOf(count: number): number {
  let step = 0;
  for (let least = FEWEST; count >= least; least *= STEP) step += 1;
  return step;
}
