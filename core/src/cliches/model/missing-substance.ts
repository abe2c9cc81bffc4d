/** The questions to the writer of hollow words, and the kinds of substance that answer them. */
import type { ParagraphFacts } from '../../document/model/document.js';
import type { Lexicon, MissingSubstance } from '../../lexicon/types.js';
import { overlaps, type Span } from '../../text/span.js';
import { readSubstance } from '../features/substance.js';
import type { SubstanceKind } from '../features/substance-kinds.js';

/** All questions, in the order of messages and fixes. */
export const QUESTIONS: readonly MissingSubstance[] = ['actor', 'measure', 'data', 'deadline'];

/** The kinds of substance that answer a question. */
const ANSWERS: Readonly<Record<MissingSubstance, readonly SubstanceKind[]>> = {
  data: ['number'],
  actor: ['body', 'person'],
  deadline: ['date'],
  measure: ['act', 'name', 'document'],
};

/** The questions that none of the kinds of substance answers. */
export function findUnanswered(present: ReadonlySet<SubstanceKind>): readonly MissingSubstance[] {
  return QUESTIONS.filter((one) => !ANSWERS[one].some((kind) => present.has(kind)));
}

/** The questions that the span of the paragraph does not answer. */
export function findMissing(
  facts: ParagraphFacts,
  lexicon: Lexicon,
  span: Span,
): readonly MissingSubstance[] {
  const present = new Set<SubstanceKind>();
  for (const { kind, span: own } of readSubstance(facts, lexicon)) {
    if (overlaps(own, span)) present.add(kind);
  }
  return findUnanswered(present);
}
