import type { InlayHint, InlayHintParams } from 'vscode-languageserver';
import { countHints } from '../../../core/src/index.js';
import { findActive, type ServerContext } from '../context.js';
import { fromRange } from '../from-lsp.js';
import { toInlayHint } from '../to-lsp.js';

/** Answers `textDocument/inlayHint`, where `biganzi.inlayHints` is on. */
export async function listInlayHints(
  context: ServerContext,
  { textDocument, range }: InlayHintParams,
): Promise<InlayHint[]> {
  const active = await findActive(context, textDocument.uri);
  if (!active?.settings.inlayHints) return [];
  // The notes say what the rule says.
  if (active.settings.analysis.severity['count-mismatch'] === 'off') return [];

  const { document, settings } = active;
  const { start, end } = fromRange(document, range);
  return countHints(document.parsed(settings))
    .filter(({ offset }) => start <= offset && offset <= end)
    .map((hint) => toInlayHint(document, hint, settings.analysis.locale));
}

/** Has the client ask again, after a change of settings. */
export async function refreshInlayHints({ connection, features }: ServerContext): Promise<void> {
  if (features().refreshesInlayHints) await connection.languages.inlayHint.refresh();
}
