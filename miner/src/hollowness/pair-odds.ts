/** Log-odds ratios of character pairs, hollow against concrete, with additive smoothing. */
import type { WeakLabel } from './weak-labels.js';

/** Laws are much text of one kind, so a pair in them counts less. */
const LAW_WEIGHT = 0.1;
/** Added to every count. */
const SMOOTHING = 0.5;
/** Occurrences from which a pair is used. */
const MIN_COUNT = 5;
/** Minimal distance of the log-odds from 0 in standard errors. */
const MIN_SIGNIFICANCE = 2;
const MAX_ODDS = 3;
/** Log-odds are rounded to fractions of one with this denominator. */
const STEPS = 4;

/** Counts pairs by label. */
export class PairCounts {
  private readonly hollow = new Map<string, number>();
  private readonly concrete = new Map<string, number>();

  /** Adds the pairs of a clause; ^ stands for its start. */
  add(clause: string, label: WeakLabel): void {
    const into = label === 'hollow' ? this.hollow : this.concrete;
    const weight = label === 'law' ? LAW_WEIGHT : 1;
    for (const pair of pairsOf(clause)) into.set(pair, (into.get(pair) ?? 0) + weight);
  }

  /** Pairs by their log-odds, both sorted, so that equal counts give equal records. */
  toWording(): Readonly<Record<string, string>> {
    const total = { hollow: sumOf(this.hollow), concrete: sumOf(this.concrete) };
    const pairs = [...new Set([...this.hollow.keys(), ...this.concrete.keys()])].sort();
    const byOdds = new Map<number, string>();
    for (const pair of pairs) {
      const odds = this.oddsOf(pair, total);
      if (odds !== 0) byOdds.set(odds, (byOdds.get(odds) ?? '') + pair);
    }
    const sorted = [...byOdds].sort(([a], [b]) => b - a);
    return Object.fromEntries(sorted.map(([odds, list]) => [odds.toFixed(2), list]));
  }

  /** The log-odds, shrunk towards 0 by one standard error; 0 if they are not significant. */
  private oddsOf(
    pair: string,
    total: { readonly hollow: number; readonly concrete: number },
  ): number {
    const hollow = this.hollow.get(pair) ?? 0;
    const concrete = this.concrete.get(pair) ?? 0;
    if (hollow + concrete < MIN_COUNT) return 0;
    const rate = (hollow + SMOOTHING) / total.hollow / ((concrete + SMOOTHING) / total.concrete);
    const error = Math.sqrt(1 / (hollow + SMOOTHING) + 1 / (concrete + SMOOTHING));
    const odds = Math.log(rate);
    if (Math.abs(odds) < MIN_SIGNIFICANCE * error) return 0;
    const shrunk = Math.sign(odds) * Math.min(MAX_ODDS, Math.abs(odds) - error);
    return Math.round(shrunk * STEPS) / STEPS;
  }
}

/** Stands for the start of a clause. */
export const START = '^';
/** A character of the block CJK Unified Ideographs. */
const HAN = /[\u4e00-\u9fff]/u;

/** The pairs of adjacent Chinese characters of the clause; the first pair begins with ^. */
export function* pairsOf(clause: string): Generator<string> {
  let before = START;
  for (const sign of clause) {
    if (!HAN.test(sign)) {
      if (before !== START) before = '';
      continue;
    }
    if (before !== '') yield before + sign;
    before = sign;
  }
}

function sumOf(counts: ReadonlyMap<string, number>): number {
  let sum = 0;
  for (const count of counts.values()) sum += count;
  return sum;
}
