import {
  type CompletionList,
  type CompletionParams,
  CompletionTriggerKind,
} from 'vscode-languageserver';
import {
  hasTypedLetters,
  listOffers,
  listUnaskedOffers,
  nextOrdinals,
  type Offer,
  type OfferSources,
} from '../../../core/src/index.js';
import { type ActiveDocument, findActive, type ServerContext } from '../context.js';
import { loadReadings } from '../search/readings.js';
import { toOfferItems, toOrdinalItems } from '../to-lsp-completion.js';
import { showsGhosts } from './inline-completion.js';

/**
 * Answers `textDocument/completion`: the next ordinal where one is due, then snippets and continuations. The answer depends
 * on what has been typed so far, so the client is told to ask again at every character.
 */
export async function completeText(
  context: ServerContext,
  { textDocument, position, context: trigger }: CompletionParams,
): Promise<CompletionList> {
  const active = await findActive(context, textDocument.uri);
  if (!active) return NO_COMPLETIONS;
  const isAsked = trigger?.triggerKind !== CompletionTriggerKind.TriggerCharacter;
  if (!isAsked && !mayOpenByItself(active)) return NO_COMPLETIONS;

  const { document, settings } = active;
  const { locale } = settings.analysis;
  const parsed = document.parsed(settings);
  const offset = document.offsetAt(position);
  const sources = await findSources(context, parsed.text, offset);
  const offers: readonly Offer[] = isAsked
    ? listOffers(parsed, offset, sources)
    : listUnaskedOffers(parsed, offset, sources, showsGhosts(context, active));
  const style = { asSnippets: context.features().snippets, locale };
  return {
    isIncomplete: true,
    items: [
      ...toOrdinalItems(document, nextOrdinals(parsed, offset), locale),
      ...toOfferItems(document, parsed.text, offers, style),
    ],
  };
}

/**
 * A list that opens by itself does so only in the language of drafts: there the editor is set to choose nothing from it, so
 * that Enter goes on making a new line.
 */
function mayOpenByItself({ document }: ActiveDocument): boolean {
  return document.languageId === 'gongwen';
}

/** The dictionary of readings is loaded when letters were typed, and not before. */
async function findSources(
  { snippetSources, phraseSources }: ServerContext,
  text: string,
  offset: number,
): Promise<OfferSources> {
  const { createSnippetSearch } = await import('../search/search-snippets.js');
  const readings = hasTypedLetters(text, offset) ? await loadReadings() : undefined;
  return {
    snippets: await snippetSources(),
    phrases: await phraseSources(),
    search: createSnippetSearch(readings),
  };
}

/** Nothing to offer, and nothing more to ask for. */
export const NO_COMPLETIONS: CompletionList = { isIncomplete: false, items: [] };
