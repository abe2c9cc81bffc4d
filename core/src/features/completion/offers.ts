/** Snippets and continuations together, in one order: what a list of completions and ghost text show. */
import type { OfficialDocument } from '../../document/model/document.js';
import { complete, type CompletionCandidate } from './complete.js';
import { continueText, type Continuation, type ContinuationSource } from './continue.js';
import type { SnippetSearch, SnippetSource } from './snippet-search.js';

/** Everything there is to offer, the writer's own first. */
export interface OfferSources {
  readonly snippets: readonly SnippetSource[];
  readonly phrases: readonly ContinuationSource[];
  readonly search?: SnippetSearch;
}

/** One thing to go on with. */
export type Offer =
  | { readonly kind: 'snippet'; readonly candidate: CompletionCandidate }
  | { readonly kind: 'continuation'; readonly continuation: Continuation };

/** What a list shows that was asked for at `offset` (UTF-16), best first. */
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
 * What a list shows that opens by itself, best first. Where continuations can be shown after the cursor (`hasGhosts`) they
 * are in nobody's way there, and no list opens beside them.
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

/** What is shown after the cursor; `undefined` where nothing is certain enough. */
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

/** On the scale of `complete`: above any word found, and above beginnings where the writer surely goes on so. */
const CONTINUES = 900;
const SURELY = 400;
const IS_OWN = 450;

function rate(offer: Offer): number {
  if (offer.kind === 'snippet') return offer.candidate.score;
  const { likelihood, confident, source } = offer.continuation;
  return CONTINUES + likelihood + (confident ? SURELY : 0) + (source === 'archive' ? IS_OWN : 0);
}

/** The better one of two that would leave the same text. */
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
