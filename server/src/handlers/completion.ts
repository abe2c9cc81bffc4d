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
import { showsGhostText } from './inline-completion.js';

/**
 * Answers `textDocument/completion`: the next ordinal if one may follow, then snippets and continuations. The list is
 * always incomplete, because the offers depend on the whole text typed so far.
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
    : listUnaskedOffers(parsed, offset, sources, showsGhostText(context, active));
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
 * Whether a trigger character may open the list: only in the language `gongwen`, whose default settings select no entry,
 * so that Enter still inserts a line break.
 */
function mayOpenByItself({ document }: ActiveDocument): boolean {
  return document.languageId === 'gongwen';
}

/** The pinyin dictionary is loaded only if letters were typed. */
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
