import { Range } from 'vscode';
import type { PlaceRange } from '../../server/src/protocol.js';

/** Converts an LSP range; both count lines from 0 and columns in UTF-16 units. */
export function toRange({ start, end }: PlaceRange): Range {
  return new Range(start.line, start.character, end.line, end.character);
}
