import type {
  DocumentSymbol,
  DocumentSymbolParams,
  SymbolInformation,
} from 'vscode-languageserver';
import { outline } from '../../../core/src/index.js';
import { findActive, type ServerContext } from '../context.js';
import { toDocumentSymbols, toSymbolList } from '../to-lsp.js';

/** Answers `textDocument/documentSymbol` with a tree if the client supports it, else a flat list. */
export async function listSymbols(
  context: ServerContext,
  { textDocument }: DocumentSymbolParams,
): Promise<DocumentSymbol[] | SymbolInformation[]> {
  const active = await findActive(context, textDocument.uri);
  if (!active) return [];

  const { document, settings } = active;
  const items = outline(document.parsed(settings));
  return context.features().symbolTree
    ? toDocumentSymbols(document, items)
    : toSymbolList(document, items);
}
