import {
  type ContinuationSource,
  createPhraseTable,
  type SnippetSource,
  toSnippets,
} from '../../../core/src/index.js';
import { toRecord } from '../to-record.js';
import type { OfferCounts } from './archive-messages.js';

/** The completions that come from the archive. */
export interface ArchiveOffers {
  readonly snippets: SnippetSource;
  /** Built on the first call. */
  phrases(): ContinuationSource;
  readonly counts: OfferCounts;
}

/** Converts the stored result of the last mining, which is not trusted; `undefined` if there is none. */
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

/** One phrase a line after the header line of words; the last line ends with a line break. */
function countPhrases(code: string): number {
  return Math.max(0, code.split('\n').length - 2);
}
