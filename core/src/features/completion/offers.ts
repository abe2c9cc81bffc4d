/** Snippets and continuations in one order, for the list of completions and for ghost text. */
import type { OfficialDocument } from '../../document/model/document.js';
import { complete, type CompletionCandidate } from './complete.js';
import { continueText, type Continuation, type ContinuationSource } from './continue.js';
import type { SnippetSearch, SnippetSource } from './snippet-search.js';

/** All sources of offers, the archive first. */
export interface OfferSources {
  readonly snippets: readonly SnippetSource[];
  readonly phrases: readonly ContinuationSource[];
  readonly search?: SnippetSearch;
}

/** One offer. */
export type Offer =
  | { readonly kind: 'snippet'; readonly candidate: CompletionCandidate }
  | { readonly kind: 'continuation'; readonly continuation: Continuation };

/** The offers for a list that the writer requested at `offset` (UTF-16), best first. */
export function listOffers(
  document: OfficialDocument,
  offset: number,
  { snippets, phrases, search }: OfferSources,
): readonly Offer[] {
  const offers = [
    ...complete(document, offset, snippets, search).map(toSnippetOffer),
    ...continueText(document, offset, phrases).map(toContinuationOffer),
  ];
  return withoutRepeats(
    document.text,
    offers.sort((a, b) => rate(b) - rate(a)),
  );
}

/**
 * The offers for a list that opens by itself, best first. Where the client shows ghost text (`hasGhosts`) and there is some, the list stays
 * closed.
 */
export function listUnaskedOffers(
  document: OfficialDocument,
  offset: number,
  sources: OfferSources,
  hasGhosts: boolean,
): readonly Offer[] {
  if (hasGhosts && findGhost(document, offset, sources)) return [];
  return listOffers(document, offset, sources).filter((offer) =>
    offer.kind === 'snippet' ? offer.candidate.confident : offer.continuation.confident,
  );
}

/** The ghost text after the cursor; `undefined` where no continuation is confident. */
export function findGhost(
  document: OfficialDocument,
  offset: number,
  { phrases }: Pick<OfferSources, 'phrases'>,
): Continuation | undefined {
  return continueText(document, offset, phrases).find(({ confident }) => confident);
}

function toSnippetOffer(candidate: CompletionCandidate): Offer {
  return { kind: 'snippet', candidate };
}

function toContinuationOffer(continuation: Continuation): Offer {
  return { kind: 'continuation', continuation };
}

/** Scores of continuations on the scale of `complete`: above any matched word, and above beginnings where they are confident. */
const CONTINUATION = 900;
const CONFIDENT = 400;
const IS_OWN = 450;

function rate(offer: Offer): number {
  if (offer.kind === 'snippet') return offer.candidate.score;
  const { likelihood, confident, source } = offer.continuation;
  return (
    CONTINUATION + likelihood + (confident ? CONFIDENT : 0) + (source === 'archive' ? IS_OWN : 0)
  );
}

/** Keeps the better one of two offers that would produce the same text. */
function withoutRepeats(text: string, offers: readonly Offer[]): readonly Offer[] {
  const seen = new Set<string>();
  return offers.filter((offer) => {
    const result = toResult(text, offer);
    const isNew = !seen.has(result);
    seen.add(result);
    return isNew;
  });
}

function toResult(text: string, offer: Offer): string {
  if (offer.kind === 'continuation') {
    const { context } = offer.continuation;
    return text.slice(context.start, context.end) + offer.continuation.text;
  }
  return offer.candidate.snippet.text;
}
