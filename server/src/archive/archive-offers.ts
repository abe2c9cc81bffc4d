import {
  type ContinuationSource,
  createPhraseTable,
  type SnippetSource,
  toSnippets,
} from '../../../core/src/index.js';
import { toRecord } from '../to-record.js';
import type { OfferCounts } from './archive-messages.js';

/** What is offered from the archive. */
export interface ArchiveOffers {
  readonly snippets: SnippetSource;
  /** Built when it is first asked for. */
  phrases(): ContinuationSource;
  readonly counts: OfferCounts;
}

/** Reads what a store keeps of the last mining, which may be anything; `undefined` where nothing is kept. */
export function toArchiveOffers(stored: unknown): ArchiveOffers | undefined {
  if (stored === undefined) return undefined;
  const { snippets: entries, phrases: code } = toRecord(stored);
  const phrases = typeof code === 'string' ? code : '';
  const snippets = toSnippets(entries);
  let source: ContinuationSource | undefined;
  return {
    snippets: { name: 'archive', snippets },
    phrases: () => (source ??= { name: 'archive', table: createPhraseTable(phrases) }),
    counts: { snippets: snippets.length, phrases: countPhrases(phrases) },
  };
}

/** One a line, after a line of words; the last line is closed. */
function countPhrases(code: string): number {
  return Math.max(0, code.split('\n').length - 2);
}
