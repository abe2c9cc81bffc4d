import type { CompletionList, CompletionParams } from 'vscode-languageserver';
import { complete } from '../../../core/src/index.js';
import { findActive, type ServerContext } from '../context.js';
import { shippedSnippets } from '../shipped-snippets.js';
import { toCompletionItems } from '../to-lsp.js';

/**
 * Answers `textDocument/completion`. The answer depends on what has been typed so far, so the client
 * is told to ask again at every character.
 */
export async function completeSnippets(
  context: ServerContext,
  { textDocument, position }: CompletionParams,
): Promise<CompletionList> {
  const active = await findActive(context, textDocument.uri);
  if (!active) return NO_COMPLETIONS;

  const { document, settings } = active;
  const parsed = document.parsed(settings);
  const candidates = complete(parsed, document.offsetAt(position), shippedSnippets());
  return {
    isIncomplete: true,
    items: toCompletionItems(document, parsed.text, candidates, {
      asSnippets: context.features().snippets,
      locale: settings.analysis.locale,
    }),
  };
}

/** Nothing to offer, and nothing more to ask for. */
export const NO_COMPLETIONS: CompletionList = { isIncomplete: false, items: [] };
