import { type Candidate, documentsOf } from './mine-lexicon.js';
import type { LexiconReview } from './review.js';

/** The file of candidates: all that the review did not drop, one per line, sorted, so that diffs are readable. */
export function writeCandidates(candidates: readonly Candidate[], review: LexiconReview): string {
  const dropped = new Set(review.drop);
  const kept = candidates.filter(({ phrase }) => !dropped.has(phrase));
  const sorted = [...kept].sort((a, b) => (a.phrase < b.phrase ? -1 : 1));
  return toJsonLines(sorted.map(toEntry));
}

/** A JSON array with one element on each line. */
export function toJsonLines(elements: readonly unknown[]): string {
  if (elements.length === 0) return '[]\n';
  return `[\n${elements.map((element) => JSON.stringify(element)).join(',\n')}\n]\n`;
}

function toEntry(candidate: Candidate) {
  const { contrast: _, ...byKind } = candidate.documents;
  return {
    phrase: candidate.phrase,
    shape: candidate.shape,
    documents: documentsOf(candidate),
    byKind,
    occurrences: candidate.occurrences,
    usual: candidate.usual,
  };
}
