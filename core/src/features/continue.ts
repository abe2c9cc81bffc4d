import type { OfficialDocument } from '../document/document.js';
import type { PhraseTable } from '../phrases/phrase-table.js';
import type { Span } from '../text/span.js';

/** Phrases to go on with, and whose they are. Sources that are named first rank first. */
export interface ContinuationSource {
  readonly name: 'archive' | 'shipped';
  readonly table: PhraseTable;
}

/** How the text before the cursor may go on. */
export interface Continuation {
  /** What is inserted at the cursor; nothing is replaced. */
  readonly text: string;
  /** The characters before the cursor that it goes on from: with `text` behind them they are a phrase. */
  readonly context: Span;
  /** In how many documents the phrase stands; for the draft itself, at how many places. */
  readonly documents: number;
  /** How likely the writer goes on like this, from 0 to 1. */
  readonly likelihood: number;
  /** Higher is better: the characters it is expected to save. Comparable within one answer only. */
  readonly score: number;
  /** Whether it may be shown without having been asked for: as ghost text, or in a list that opens by itself. */
  readonly confident: boolean;
  readonly source: ContinuationSource['name'] | 'draft';
}

/** How the text may go on at `offset` (UTF-16), best first, at most five. Plain data; never throws. */
export function continueText(
  document: OfficialDocument,
  offset: number,
  sources: readonly ContinuationSource[],
): readonly Continuation[] {
  void document;
  void offset;
  void sources;
  return [];
}
