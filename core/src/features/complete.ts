import type { OfficialDocument } from '../document/document.js';
import type { Span } from '../text/span.js';

/** A mined sentence template. */
export interface Snippet {
  /** The template in VS Code snippet syntax, with tab stops for what varies. */
  readonly body: string;
  /** The template as it reads with its defaults. */
  readonly text: string;
  readonly role: SnippetRole;
  /** How many documents of the corpus use it. */
  readonly documents: number;
}

export type SnippetRole =
  | 'opening'
  | 'transition'
  | 'achievement'
  | 'problem'
  | 'deployment'
  | 'safeguard'
  | 'appeal'
  | 'closing';

export interface CompletionCandidate {
  readonly snippet: Snippet;
  /** What accepting it replaces: the characters typed so far that it repeats. */
  readonly replace: Span;
  /** Higher is better; comparable within one answer only. */
  readonly score: number;
}

/** The snippets that may go on at `offset` (UTF-16), best first. Plain data; never throws. */
export function complete(
  _document: OfficialDocument,
  _offset: number,
  _snippets: readonly Snippet[],
): readonly CompletionCandidate[] {
  return [];
}
