import {
  hasTypedLetters,
  listOffers,
  type Offer,
  type OfferSources,
} from '../../../core/src/index.js';
import { loadReadings } from '../search/readings.js';
import { loadPhrases, loadSnippets } from '../snippet-sources.js';
import { toRecord } from '../to-record.js';
import type { ToolDraft } from './tool-input.js';

/** Maximum number of offers in an answer. */
const MOST_OFFERS = 12;

/** Snippets and phrases that may follow at `offset` (UTF-16 units; default: the end of the draft). */
export async function describeOffers({ document }: ToolDraft, input: unknown) {
  const { offset } = toRecord(input);
  const { text } = document;
  const at =
    typeof offset === 'number' && offset >= 0 ? Math.min(offset, text.length) : text.length;
  const offers = listOffers(document, at, await loadSources(text, at));
  return { offers: offers.slice(0, MOST_OFFERS).map((offer) => toOffer(offer, text)) };
}

async function loadSources(text: string, offset: number): Promise<OfferSources> {
  const { createSnippetSearch } = await import('../search/search-snippets.js');
  const readings = hasTypedLetters(text, offset) ? await loadReadings() : undefined;
  return {
    snippets: [await loadSnippets()],
    phrases: [await loadPhrases()],
    search: createSnippetSearch(readings),
  };
}

/** `replaces`: the text before the cursor that the offer replaces; `documents`: the number of speeches that contain it. */
function toOffer(offer: Offer, text: string) {
  switch (offer.kind) {
    case 'snippet': {
      const { snippet, replace } = offer.candidate;
      const { documents } = snippet;
      return { text: snippet.text, replaces: text.slice(replace.start, replace.end), documents };
    }
    case 'continuation': {
      const { text: insert, documents } = offer.continuation;
      return { text: insert, replaces: '', documents };
    }
  }
}
