import type { ParagraphFacts } from '../document/model/document.js';
import type { Span } from '../text/span.js';
import { defineQuery } from '../engine/queries.js';
import { END, FIELDS, readFingerprints, START } from './sentence-fingerprints.js';

/** The sentences of a paragraph with their stops, in order, computed once; ； ends none. */
export const readSentences = defineQuery(
  'sentences',
  'paragraph',
  (paragraph: ParagraphFacts): readonly Span[] => spansOf(readFingerprints(paragraph)),
);

function spansOf(prints: readonly number[]): readonly Span[] {
  const spans: Span[] = [];
  for (let at = 0; at < prints.length; at += FIELDS) {
    spans.push({ start: prints[at + START] ?? 0, end: prints[at + END] ?? 0 });
  }
  return spans;
}
