import {
  type DocumentHighlight,
  DocumentHighlightKind,
  type DocumentHighlightParams,
} from 'vscode-languageserver';
import { siblingHighlights, clicheHighlights } from '../../../core/src/index.js';
import { findActive, type ServerContext } from '../context.js';
import { toRange } from '../to-lsp.js';

/**
 * Answers `textDocument/documentHighlight` with the siblings of the heading or item at the position, or with the uses of a
 * cliché. An empty list means no highlights; `null` for an inactive document, so that the editor highlights equal words.
 */
export async function listHighlights(
  context: ServerContext,
  { textDocument, position }: DocumentHighlightParams,
): Promise<DocumentHighlight[] | null> {
  const active = await findActive(context, textDocument.uri);
  if (!active) return null;

  const { document, settings } = active;
  const draft = document.parsed(settings);
  const offset = document.offsetAt(position);
  const siblings = siblingHighlights(draft, offset);
  const spans =
    siblings.length > 0 ? siblings : clicheHighlights(draft, offset, settings.analysis.lexicon);
  return spans.map((span) => ({
    range: toRange(document, span),
    kind: DocumentHighlightKind.Text,
  }));
}
