import type { Candidate } from './candidates.js';

/**
 * How likely the writer goes on as the candidate says, from 0 to 1: a logistic regression over left-out work reports
 * and policy papers, read by a writer who takes whatever list fits. Of one who types on, and waits for what is certain, more
 * come true than it says.
 */
export function rateLikelihood(candidate: Candidate): number {
  const sum = candidate.source === 'draft' ? weighRepeated(candidate) : weighPhrase(candidate);
  return 1 / (1 + Math.exp(-sum));
}

/** What a writer has written once counts for more than what others have. */
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
    (isBehindMark(text) ? 0.662 : 0) +
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
    (isBehindMark(text) ? 0.662 : 0)
  );
}

function isBehindMark(text: string): boolean {
  return text.startsWith('，') || text.startsWith('、');
}
