/** What client and server call by name beyond standard LSP; types and names only. */

/** The command of `workspace/executeCommand` that works on the tree of headings; its arguments are `RestructureArguments`. */
export const RESTRUCTURE_COMMAND = 'biganzi.restructure';

/** What is to be done with the heading whose section holds the place, or with the whole document. */
export type TreeCommand =
  'renumber' | 'renumberSubtree' | 'promote' | 'demote' | 'moveUp' | 'moveDown';

/** A place as LSP counts it: lines and UTF-16 columns from 0. */
export interface Place {
  readonly line: number;
  readonly character: number;
}

/** What the command answers: where the cursor belongs after the edits, or that it takes care of itself. */
export type RestructureAnswer = Place | null;

/** The uri of an open document, the cursor in it, and the command. */
export type RestructureArguments = readonly [uri: string, place: Place, command: TreeCommand];
