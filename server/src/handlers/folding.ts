import type { FoldingRange, FoldingRangeParams } from 'vscode-languageserver';
import { foldingSpans } from '../../../core/src/index.js';
import { findActive, type ServerContext } from '../context.js';
import { toFoldingRanges } from '../to-lsp.js';

/** Answers `textDocument/foldingRange`; `null` for an inactive document, so that the editor uses its own folding. */
export async function listFoldingRanges(
  context: ServerContext,
  { textDocument }: FoldingRangeParams,
): Promise<FoldingRange[] | null> {
  const active = await findActive(context, textDocument.uri);
  if (!active) return null;

  const { document, settings } = active;
  return toFoldingRanges(document, foldingSpans(document.parsed(settings)));
}
