import type { InlineCompletionItem, InlineCompletionParams } from 'vscode-languageserver';
import { findGhost } from '../../../core/src/index.js';
import { type ActiveDocument, findActive, type ServerContext } from '../context.js';
import { toInlineItem } from '../to-lsp-completion.js';

/**
 * Answers `textDocument/inlineCompletion`: the rest of a known sentence, if it is likely enough to be shown unasked.
 * Nothing while an entry of the completion list is selected.
 */
export async function completeInline(
  context: ServerContext,
  { textDocument, position, context: shown }: InlineCompletionParams,
): Promise<InlineCompletionItem[] | null> {
  const active = await findActive(context, textDocument.uri);
  if (!active || !showsGhostText(context, active) || shown.selectedCompletionInfo) return null;
  const { document, settings } = active;
  const offset = document.offsetAt(position);
  const parsed = document.parsed(settings);
  const ghost = findGhost(parsed, offset, { phrases: await context.phraseSources() });
  return ghost ? [toInlineItem(document, offset, ghost)] : null;
}

/** Whether inline completions are shown: if the client supports them, the setting is on, and the language is `gongwen`. */
export function showsGhostText(
  { features }: ServerContext,
  { document, settings }: ActiveDocument,
): boolean {
  return (
    features().inlineCompletion && settings.inlineCompletion && document.languageId === 'gongwen'
  );
}
