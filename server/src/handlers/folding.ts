import type { FoldingRange, FoldingRangeParams } from 'vscode-languageserver';
import { foldingSpans } from '../../../core/src/index.js';
import { findActive, type ServerContext } from '../context.js';
import { toFoldingRanges } from '../to-lsp.js';

/** Answers `textDocument/foldingRange`; `null` leaves a text that is not ours to the editor's own folding. */
export async function listFoldingRanges(
  context: ServerContext,
  { textDocument }: FoldingRangeParams,
): Promise<FoldingRange[] | null> {
  const active = await findActive(context, textDocument.uri);
  if (!active) return null;

  const { document, settings } = active;
  return toFoldingRanges(document, foldingSpans(document.parsed(settings)));
}
