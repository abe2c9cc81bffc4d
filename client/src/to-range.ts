import { Range } from 'vscode';
import type { PlaceRange } from '../../server/src/protocol.js';

/** LSP and VS Code count alike: lines from 0, columns in UTF-16 units. */
export function toRange({ start, end }: PlaceRange): Range {
  return new Range(start.line, start.character, end.line, end.character);
}
