import type { ParagraphFacts } from '../document/model/document.js';
import type { Span } from '../text/span.js';
import { defineQuery } from '../engine/queries.js';
import { END, FIELDS, readFingerprints, START } from './sentence-fingerprints.js';

/** The sentences of a paragraph with their stops, in order, as spans of its text; memoised. A semicolon ends no sentence. */
export const readSentences = defineQuery(
  'sentences',
  'paragraph',
  (paragraph: ParagraphFacts): readonly Span[] => toSpans(readFingerprints(paragraph)),
);

function toSpans(fingerprints: readonly number[]): readonly Span[] {
  const spans: Span[] = [];
  for (let at = 0; at < fingerprints.length; at += FIELDS) {
    spans.push({ start: fingerprints[at + START] ?? 0, end: fingerprints[at + END] ?? 0 });
  }
  return spans;
}
