import type { Candidate } from './candidates.js';
import { rateLikelihood } from './likelihood.js';

/** A candidate that is worth offering. */
export interface Choice {
  readonly candidate: Candidate;
  /** From 0 to 1. */
  readonly likelihood: number;
  /** The characters that it is expected to save beyond those chosen before it. */
  readonly score: number;
}

/** Candidates that are worth comparing with each other. */
const MAX_COMPARED = 60;

/** The few candidates that save most together, best first: what stands already saves nothing a second time. */
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

/** The candidates that save most each by itself; of equal texts the likelier. */
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

/** Of equals the one that is first in code order, so that no order of counting shows. */
function byScore(a: Choice, b: Choice): number {
  return b.score - a.score || (a.candidate.text < b.candidate.text ? -1 : 1);
}

/**
 * A writer who wants a longer text takes it instead of its beginning, and saves the difference; who wants the beginning
 * alone is counted for it alone.
 */
function countSaved({ candidate, likelihood }: Choice, chosen: readonly Choice[]): number {
  let begun = 0;
  let goesOn = 0;
  for (const other of chosen) {
    const text = other.candidate.text;
    if (candidate.text.startsWith(text)) begun = Math.max(begun, text.length);
    else if (text.startsWith(candidate.text)) goesOn = Math.max(goesOn, other.likelihood);
  }
  return (likelihood - goesOn) * (candidate.text.length - begun);
}
