/** Frequencies of character pairs in official papers, in logarithmic steps. */
import type { PairsByNumber } from '../../../core/src/index.js';
import { pairsOf, START } from './pair-odds.js';

/** Laws are much text of one kind: ten pairs in laws count as one in other papers. */
const LAW_WEIGHT = 1;
const WEIGHT = 10;
/** Occurrences from which a pair counts as common, in a corpus of six million characters. */
const MIN_COUNT = 50;
/** Factor of frequency between two steps. */
const STEP = 4;

/** Counts the pairs of all clauses, regardless of their label. */
export class PairFrequencies {
  private readonly counts = new Map<string, number>();

  /** Adds the pairs of a clause except the one with the start sign. */
  add(clause: string, isLaw: boolean): void {
    for (const pair of pairsOf(clause)) {
      if (pair.startsWith(START)) continue;
      this.counts.set(pair, (this.counts.get(pair) ?? 0) + (isLaw ? LAW_WEIGHT : WEIGHT));
    }
  }

  /** The common pairs by the logarithm of their frequency, both sorted, so that equal counts give equal records. */
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

/** 0 for a pair that is not common, 1 from 50 occurrences, 2 from 200, 3 from 800. */
function stepOf(count: number): number {
  let step = 0;
  for (let least = MIN_COUNT; count >= least; least *= STEP) step += 1;
  return step;
}
