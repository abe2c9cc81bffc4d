import type { Localized } from '../../rule/localized.js';
import type { TextEdit } from '../../text/text-edit.js';

/** The edits of a command, empty where nothing has to change, or the reason why it is refused. */
export type RestructuringResult = Restructured | { readonly refused: Localized };

/** The effect of a command. */
export interface Restructured {
  readonly edits: readonly TextEdit[];
  /** The new offset of the cursor, where the edits alone leave it ambiguous. */
  readonly cursor?: number;
}
