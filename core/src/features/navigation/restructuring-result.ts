import type { Localized } from '../../rule/localized.js';
import type { TextEdit } from '../../text/text-edit.js';

/** The edits of a command, none where all is right already; or the reason why it cannot be done. */
export type RestructuringResult = Restructured | { readonly refused: Localized };

/** What a command does. */
export interface Restructured {
  readonly edits: readonly TextEdit[];
  /** Where the place that the command was given stands after the edits, where that is not beyond doubt. */
  readonly cursor?: number;
}
