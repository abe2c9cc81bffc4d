/** What the client says, in the terms of core: the other half of `to-lsp.ts`. */
import { Position, type Range, type TextDocumentContentChangeEvent } from 'vscode-languageserver';
import type { Restructuring, Span } from '../../core/src/index.js';
import type { TreeCommand } from './protocol.js';

/** A text that knows where its lines begin. */
export interface Lines {
  positionAt(offset: number): Position;
  offsetAt(position: Position): number;
}

/** The span of a range; places outside the text are taken as its nearest place. */
export function fromRange(lines: Lines, { start, end }: Range): Span {
  const [from, to] = [lines.offsetAt(start), lines.offsetAt(end)];
  return { start: Math.min(from, to), end: Math.max(from, to) };
}

/**
 * The change with its range moved into the text. vscode-languageserver-textdocument keeps a table of
 * line starts and leaves holes in it when a range begins after the last line.
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

/** Reads the arguments of `biganzi.restructure`; `undefined` where they are none. */
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
