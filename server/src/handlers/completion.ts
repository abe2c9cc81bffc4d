import {
  type CompletionList,
  type CompletionParams,
  CompletionTriggerKind,
} from 'vscode-languageserver';
import { complete, nextOrdinals } from '../../../core/src/index.js';
import { type ActiveDocument, findActive, type ServerContext } from '../context.js';
import { toCompletionItems, toOrdinalItems } from '../to-lsp.js';

/**
 * Answers `textDocument/completion`: the next ordinal where one is due, then snippets. The answer depends on what has
 * been typed so far, so the client is told to ask again at every character.
 */
export async function completeText(
  context: ServerContext,
  { textDocument, position, context: trigger }: CompletionParams,
): Promise<CompletionList> {
  const active = await findActive(context, textDocument.uri);
  if (!active) return NO_COMPLETIONS;

  const { document, settings } = active;
  const { locale } = settings.analysis;
  const parsed = document.parsed(settings);
  const offset = document.offsetAt(position);
  const ordinals = toOrdinalItems(document, nextOrdinals(parsed, offset), locale);
  if (trigger?.triggerKind === CompletionTriggerKind.TriggerCharacter) {
    return opensByItself(active) ? { isIncomplete: true, items: ordinals } : NO_COMPLETIONS;
  }
  const snippets = complete(parsed, offset, context.snippetSources());
  return {
    isIncomplete: true,
    items: [
      ...ordinals,
      ...toCompletionItems(document, parsed.text, snippets, {
        asSnippets: context.features().snippets,
        locale,
      }),
    ],
  };
}

/**
 * A list that opens by itself holds the next ordinal alone, and only in the language of drafts: there the editor is
 * set to choose nothing from it, so that Enter goes on making a new line.
 */
function opensByItself({ document }: ActiveDocument): boolean {
  return document.languageId === 'gongwen';
}

/** Nothing to offer, and nothing more to ask for. */
export const NO_COMPLETIONS: CompletionList = { isIncomplete: false, items: [] };
