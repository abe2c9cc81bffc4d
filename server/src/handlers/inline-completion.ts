import type { InlineCompletionItem, InlineCompletionParams } from 'vscode-languageserver';
import { findGhost } from '../../../core/src/index.js';
import { type ActiveDocument, findActive, type ServerContext } from '../context.js';
import { toInlineItem } from '../to-lsp-completion.js';

/**
 * Answers `textDocument/inlineCompletion`: the rest of a known sentence, where it is certain enough to be shown unasked.
 * Where an entry of a list is chosen the list has the word.
 */
export async function completeInline(
  context: ServerContext,
  { textDocument, position, context: shown }: InlineCompletionParams,
): Promise<InlineCompletionItem[] | null> {
  const active = await findActive(context, textDocument.uri);
  if (!active || !showsGhosts(context, active) || shown.selectedCompletionInfo) return null;
  const { document, settings } = active;
  const offset = document.offsetAt(position);
  const parsed = document.parsed(settings);
  const ghost = findGhost(parsed, offset, { phrases: await context.phraseSources() });
  return ghost ? [toInlineItem(document, offset, ghost)] : null;
}

/** Whether text is shown after the cursor: where the client can, the writer wants it, and the language is that of drafts. */
export function showsGhosts(
  { features }: ServerContext,
  { document, settings }: ActiveDocument,
): boolean {
  return (
    features().inlineCompletion && settings.inlineCompletion && document.languageId === 'gongwen'
  );
}
