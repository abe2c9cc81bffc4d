/** Lists of snippets, and how they are searched by more than their beginnings. */
import type { DraftKind } from './draft-situation.js';
import type { SnippetRole } from './snippet-roles.js';

/** A sentence template, mined or written. */
export interface Snippet {
  /** The template in VS Code snippet syntax, with tab stops for what varies. */
  readonly body: string;
  /** The template as it reads with its defaults. */
  readonly text: string;
  readonly role: SnippetRole;
  /** How many documents of the corpus use it; 0 of one that was written for the list. */
  readonly documents: number;
  /** One real use, where it reads differently from the defaults. */
  readonly example?: string;
  /** The kinds of drafts it belongs in; absent where it may stand in any. */
  readonly kinds?: readonly DraftKind[];
}

/** Snippets of one origin. A list must stay the same object as long as its snippets do: indexes are kept by it. */
export interface SnippetSource {
  readonly name: SnippetOrigin;
  readonly snippets: readonly Snippet[];
}

/** The writer's own archive, or what is shipped. */
export type SnippetOrigin = 'archive' | 'shipped';

/** A snippet that a search found. */
export interface SnippetHit {
  /** Place in the list. */
  readonly index: number;
  /** From 0 to 1, where 1 fits best. */
  readonly score: number;
  /** Where in the snippet's text it was found, in UTF-16 units. */
  readonly at?: number;
}

/**
 * Finds snippets by Chinese characters that need not stand together, or by Latin letters read as pinyin or its initials.
 * It needs packages, which core has none of: the programs pass one in.
 */
export type SnippetSearch = (snippets: readonly Snippet[], typed: string) => readonly SnippetHit[];
