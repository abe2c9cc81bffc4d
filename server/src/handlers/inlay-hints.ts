import type { InlayHint, InlayHintParams } from 'vscode-languageserver';
import { countHints } from '../../../core/src/index.js';
import { findActive, type ServerContext } from '../context.js';
import { fromRange } from '../from-lsp.js';
import { toInlayHint } from '../to-lsp.js';

/** Answers `textDocument/inlayHint`; empty if `biganzi.inlayHints` is off. */
export async function listInlayHints(
  context: ServerContext,
  { textDocument, range }: InlayHintParams,
): Promise<InlayHint[]> {
  const active = await findActive(context, textDocument.uri);
  if (!active?.settings.inlayHints) return [];
  // The hints show what this rule checks.
  if (active.settings.analysis.severity['count-mismatch'] === 'off') return [];

  const { document, settings } = active;
  const { start, end } = fromRange(document, range);
  return countHints(document.parsed(settings))
    .filter(({ offset }) => start <= offset && offset <= end)
    .map((hint) => toInlayHint(document, hint, settings.analysis.locale));
}

/** Asks the client to request the inlay hints again after a change of settings. */
export async function refreshInlayHints({ connection, features }: ServerContext): Promise<void> {
  if (features().refreshesInlayHints) await connection.languages.inlayHint.refresh();
}
