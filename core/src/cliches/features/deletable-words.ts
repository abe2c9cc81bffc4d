/** The words an editor would delete: clichés and the members of rows of four-character clichés, without overlaps. */
import type { ParagraphFacts } from '../../document/model/document.js';
import { defineKeyedQuery } from '../../engine/queries.js';
import type { Lexicon } from '../../lexicon/types.js';
import type { Span } from '../../text/span.js';
import { readCliches } from '../lexicon/cliche-hits.js';
import { findChains } from './four-character-chains.js';

/** Words to delete, with their kind. */
export interface DeletableWords {
  readonly span: Span;
  readonly kind: 'cliche' | 'row';
}

/** The words to delete in a paragraph, in order and without overlaps. Computed once per paragraph and lexicon. */
export const readDeletableWords: (
  paragraph: ParagraphFacts,
  lexicon: Lexicon,
) => readonly DeletableWords[] = defineKeyedQuery('deletable words', 'paragraph', read);

function read(paragraph: ParagraphFacts, lexicon: Lexicon): readonly DeletableWords[] {
  const found: DeletableWords[] = [];
  for (const { parts } of readCliches(paragraph, lexicon)) {
    for (const span of parts) found.push({ span, kind: 'cliche' });
  }
  for (const { members } of findChains(paragraph, lexicon)) {
    for (const span of members) found.push({ span, kind: 'row' });
  }
  return withoutOverlaps(found.sort((a, b) => a.span.start - b.span.start));
}

/** Cuts the start of an item that overlaps the one before it. */
function withoutOverlaps(sorted: readonly DeletableWords[]): readonly DeletableWords[] {
  const kept: DeletableWords[] = [];
  let end = 0;
  for (const { span, kind } of sorted) {
    if (span.end <= end) continue;
    kept.push({ span: { start: Math.max(span.start, end), end: span.end }, kind });
    end = span.end;
  }
  return kept;
}
