import type { Candidate } from './candidates.js';

/**
 * The probability, from 0 to 1, that the writer continues with the candidate: a logistic regression on left-out work reports and policy
 * papers, for a writer who accepts whatever list fits. For a writer who types on and waits for certain offers, more of them come true than
 * this probability.
 */
export function rateLikelihood(candidate: Candidate): number {
  const sum = candidate.source === 'draft' ? weighRepeated(candidate) : weighPhrase(candidate);
  return 1 / (1 + Math.exp(-sum));
}

/** Added for phrases of the writer's own archive, in log-odds. */
const OWN = 1;

function weighPhrase(candidate: Candidate): number {
  const { text, matched, documents, support, rivals } = candidate;
  return (
    -2.679 +
    0.233 * Math.log(documents) +
    0.614 * Math.log(documents / rivals) +
    0.436 * Math.log(support) +
    0.344 * Math.min(matched, 10) -
    0.307 * (Math.min(matched, 5) - 2) -
    0.972 * Math.log(text.length) -
    (matched === 2 ? 0.692 : 0) -
    (beginsWithMark(text) ? 0.662 : 0) +
    (candidate.source === 'archive' ? OWN : 0)
  );
}

function weighRepeated({ text, matched, support, rivals }: Candidate): number {
  return (
    -3.741 +
    0.474 * Math.min(matched, 10) -
    0.76 * Math.log(text.length) +
    1.679 * Math.log(support) -
    0.687 * Math.log(rivals) -
    (beginsWithMark(text) ? 0.662 : 0)
  );
}

function beginsWithMark(text: string): boolean {
  return text.startsWith('，') || text.startsWith('、');
}
