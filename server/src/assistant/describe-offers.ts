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

/** How many ways to go on are told. */
const MOST_OFFERS = 12;

/** How the draft may go on at `offset` (UTF-16 units; its end where none is given): sentences of other speeches, and phrases. */
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

/** `replaces`: what is written already and is taken away; `documents`: in how many speeches it stands. */
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
