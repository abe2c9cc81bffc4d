/** Converts LSP positions and arguments to core's offsets and types; the counterpart of `to-lsp.ts`. */
import { Position, type Range, type TextDocumentContentChangeEvent } from 'vscode-languageserver';
import type { Restructuring, Span } from '../../core/src/index.js';
import type { TreeCommand } from './protocol.js';

/** Converts between offsets and positions of a text. */
export interface Lines {
  positionAt(offset: number): Position;
  offsetAt(position: Position): number;
}

/** Converts a range to a span; positions outside the text are clamped. */
export function fromRange(lines: Lines, { start, end }: Range): Span {
  const [from, to] = [lines.offsetAt(start), lines.offsetAt(end)];
  return { start: Math.min(from, to), end: Math.max(from, to) };
}

/**
 * Clamps the range of a change to the text. vscode-languageserver-textdocument leaves holes in its table of line starts
 * if a range begins after the last line.
 */
export function fromChange(
  lines: Lines,
  change: TextDocumentContentChangeEvent,
): TextDocumentContentChangeEvent {
  if (!('range' in change)) return change;
  const { start, end } = fromRange(lines, change.range);
  return {
    range: { start: lines.positionAt(start), end: lines.positionAt(end) },
    text: change.text,
  };
}

/** The arguments of `biganzi.restructure`, by name. */
export interface RestructureRequest {
  readonly uri: string;
  readonly place: Position;
  readonly command: Restructuring;
}

/** Validates the arguments of `biganzi.restructure`; `undefined` if they are invalid. */
export function fromRestructureArguments(
  received: readonly unknown[] | undefined,
): RestructureRequest | undefined {
  const [uri, place, command] = received ?? [];
  if (typeof uri !== 'string' || !Position.is(place) || typeof command !== 'string') {
    return undefined;
  }
  const known = TREE_COMMANDS.find((one) => one === command);
  return known && { uri, place, command: known };
}

const TREE_COMMANDS: readonly TreeCommand[] = [
  'renumber',
  'renumberSubtree',
  'promote',
  'demote',
  'moveUp',
  'moveDown',
  'restoreBreaks',
];
