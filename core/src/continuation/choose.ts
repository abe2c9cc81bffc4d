import type { Candidate } from './candidates.js';
import { rateLikelihood } from './likelihood.js';

/** A candidate that is worth offering. */
export interface Choice {
  readonly candidate: Candidate;
  /** The probability of this continuation, from 0 to 1. */
  readonly likelihood: number;
  /** The expected number of characters it saves in addition to the choices before it. */
  readonly score: number;
}

/** Most candidates that are compared with each other. */
const MAX_COMPARED = 60;

/** Greedy selection of the `limit` candidates that together save most characters, best first. */
export function choose(candidates: readonly Candidate[], limit: number): readonly Choice[] {
  const rest = rateAll(candidates);
  const chosen: Choice[] = [];
  while (chosen.length < limit) {
    let best: Choice | undefined;
    for (const choice of rest) {
      if (chosen.some(({ candidate }) => candidate === choice.candidate)) continue;
      const score = countSaved(choice, chosen);
      if (score > (best?.score ?? 0)) best = { ...choice, score };
    }
    if (!best) break;
    chosen.push(best);
  }
  return chosen;
}

/** The candidates that save most by themselves; of equal texts only the likelier. */
function rateAll(candidates: readonly Candidate[]): readonly Choice[] {
  const byText = new Map<string, Choice>();
  for (const candidate of candidates) {
    const likelihood = rateLikelihood(candidate);
    if (likelihood <= (byText.get(candidate.text)?.likelihood ?? 0)) continue;
    const score = likelihood * candidate.text.length;
    byText.set(candidate.text, { candidate, likelihood, score });
  }
  return [...byText.values()].sort(byScore).slice(0, MAX_COMPARED);
}

/** By score; ties in code-unit order, so that the result does not depend on the order of counting. */
function byScore(a: Choice, b: Choice): number {
  return b.score - a.score || (a.candidate.text < b.candidate.text ? -1 : 1);
}

/**
 * The characters a choice saves in addition to the chosen ones: a writer who wants a longer text takes it instead of its beginning and
 * saves the difference; the probability of a chosen longer text is subtracted from that of its beginning.
 */
function countSaved({ candidate, likelihood }: Choice, chosen: readonly Choice[]): number {
  let prefixLength = 0;
  let ofLonger = 0;
  for (const other of chosen) {
    const text = other.candidate.text;
    if (candidate.text.startsWith(text)) prefixLength = Math.max(prefixLength, text.length);
    else if (text.startsWith(candidate.text)) ofLonger = Math.max(ofLonger, other.likelihood);
  }
  return (likelihood - ofLonger) * (candidate.text.length - prefixLength);
}
