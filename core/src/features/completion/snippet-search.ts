/** Lists of snippets, and the interface of a search by more than their beginnings. */
import type { DraftKind } from './draft-situation.js';
import type { SnippetRole } from './snippet-roles.js';

/** A sentence template, mined or written. */
export interface Snippet {
  /** The template in VS Code snippet syntax, with tab stops for what varies. */
  readonly body: string;
  /** The template as it reads with its defaults. */
  readonly text: string;
  readonly role: SnippetRole;
  /** The number of documents of the corpus that use it; 0 for one that was written for the list. */
  readonly documents: number;
  /** One real use, where it differs from the text with defaults. */
  readonly example?: string;
  /** The kinds of drafts it suits; absent for any. */
  readonly kinds?: readonly DraftKind[];
}

/** Snippets of one origin. The list must stay the same object as long as its snippets do, since indexes are memoised by it. */
export interface SnippetSource {
  readonly name: SnippetOrigin;
  readonly snippets: readonly Snippet[];
}

/** The writer's own archive, or the shipped snippets. */
export type SnippetOrigin = 'archive' | 'shipped';

/** A snippet that a search found. */
export interface SnippetHit {
  /** Index in the list. */
  readonly index: number;
  /** From 0 to 1, where 1 fits best. */
  readonly score: number;
  /** The UTF-16 offset of the match in the snippet's text. */
  readonly at?: number;
}

/**
 * Finds snippets by Chinese characters that need not be adjacent, or by Latin letters read as pinyin or its initials.
 * An implementation needs packages; core has none, so the programs pass one in.
 */
export type SnippetSearch = (snippets: readonly Snippet[], typed: string) => readonly SnippetHit[];
