import type { SelectionRange, SelectionRangeParams } from 'vscode-languageserver';
import { selectionRanges } from '../../../core/src/index.js';
import { findActive, type ServerContext } from '../context.js';
import { toSelectionRange } from '../to-lsp.js';

/** Answers `textDocument/selectionRange` with one chain for each position; `null` for an inactive document, which is left to the editor. */
export async function listSelectionRanges(
  context: ServerContext,
  { textDocument, positions }: SelectionRangeParams,
): Promise<SelectionRange[] | null> {
  const active = await findActive(context, textDocument.uri);
  if (!active) return null;

  const { document, settings } = active;
  const parsed = document.parsed(settings);
  return positions.map((position) => {
    const offset = document.offsetAt(position);
    return toSelectionRange(document, offset, selectionRanges(parsed, offset));
  });
}
