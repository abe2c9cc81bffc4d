import {
  findGhost,
  listOffers,
  listUnaskedOffers,
  type Offer,
  type OfferSources,
  type OfficialDocument,
  parseDocument,
} from '../../core/src/index.js';

/** The result of simulated typing. Spaces and line ends are not counted as characters. */
export interface Typed {
  characters: number;
  saved: number;
  accepts: number;
  /** Lists that opened unasked and from which nothing was taken. */
  unwanted: number;
  /** Inline continuations that were shown but not taken. */
  refused: number;
  /** Inline continuations that were shown. */
  ghosts: number;
  /** Milliseconds of each answer to a requested list. */
  readonly times: number[];
}

/** Number of entries of a list that the typist considers. */
const ENTRIES_CONSIDERED = 5;

/** Shorter entries, including the part already typed, are ignored. */
const MIN_PIECE = 6;

/**
 * Types a text from its first character to its last, requests a list at every character, and takes an entry if inserting it
 * gives the next characters of the text.
 */
export function typeAsking(text: string, sources: OfferSources, leastInserted: number): Typed {
  const typed = startCount(text);
  const drafts = draftsOf(text);
  for (let at = 0; at < text.length;) {
    const draft = drafts(at);
    const start = performance.now();
    const offers = listOffers(draft, at, sources).slice(0, ENTRIES_CONSIDERED);
    typed.times.push(performance.now() - start);
    at += take(typed, findFitting(offers, text, at), leastInserted);
  }
  return typed;
}

/** Like `typeAsking`, but uses only what is shown unasked: lists that open by themselves, and inline continuations. */
export function typeUnasked(text: string, sources: OfferSources, leastInserted: number): Typed {
  const typed = startCount(text);
  const drafts = draftsOf(text);
  let isOpen = false;
  let shown = '';
  for (let at = 0; at < text.length;) {
    const draft = drafts(at);
    const list = listUnaskedOffers(draft, at, sources, true).slice(0, ENTRIES_CONSIDERED);
    if (list.length > 0 && !isOpen) typed.unwanted += 1;
    isOpen = list.length > 0;
    const ghost = isOpen ? undefined : findGhost(draft, at, sources);
    const isNew = ghost !== undefined && ghost.text !== shown;
    if (isNew) typed.ghosts += 1;
    if (isNew) typed.refused += 1;
    const inline: Offer[] = ghost ? [{ kind: 'continuation', continuation: ghost }] : [];
    const units = take(typed, findFitting([...list, ...inline], text, at), leastInserted);
    const isTaken = units >= leastInserted;
    if (isTaken && isOpen) typed.unwanted -= 1;
    if (isTaken && ghost) typed.refused -= 1;
    if (isTaken) isOpen = false;
    shown = ghost && !isTaken ? ghost.text.slice(1) : '';
    at += units;
  }
  return typed;
}

/** Adds the counts of two texts. */
export function addTyped(a: Typed, b: Typed): Typed {
  return {
    characters: a.characters + b.characters,
    saved: a.saved + b.saved,
    accepts: a.accepts + b.accepts,
    unwanted: a.unwanted + b.unwanted,
    refused: a.refused + b.refused,
    ghosts: a.ghosts + b.ghosts,
    times: [...a.times, ...b.times],
  };
}

/** The counts before anything is typed. */
export function startCount(text: string): Typed {
  const characters = text.replace(/\s/gu, '').length;
  return { characters, saved: 0, accepts: 0, unwanted: 0, refused: 0, ghosts: 0, times: [] };
}

/** Returns a function to the draft up to an offset; it is parsed again only when a new paragraph begins. */
function draftsOf(text: string): (at: number) => OfficialDocument {
  let parsed = parseDocument('');
  let paragraph = -1;
  return (at) => {
    const start = text.lastIndexOf('\n', at - 1);
    if (start !== paragraph && at > 0) {
      paragraph = start;
      parsed = parseDocument(text.slice(0, start + 1));
    }
    return { ...parsed, text: text.slice(0, at) };
  };
}

/** Returns how far the cursor moves: over the inserted text, or over one typed character. */
function take(typed: Typed, inserted: number, leastInserted: number): number {
  if (inserted < leastInserted) return 1;
  typed.saved += inserted;
  typed.accepts += 1;
  return inserted;
}

/** Number of characters of the text that the best offer inserts; 0 if none matches. */
function findFitting(offers: readonly Offer[], text: string, at: number): number {
  return Math.max(0, ...offers.map((offer) => countInserted(offer, text, at)));
}

function countInserted(offer: Offer, text: string, at: number): number {
  if (offer.kind === 'snippet') {
    const { snippet, replace } = offer.candidate;
    return countFitting(snippet.text, text, replace.start, at);
  }
  const { context, text: rest } = offer.continuation;
  return countFitting(text.slice(context.start, at) + rest, text, context.start, at);
}

function countFitting(piece: string, text: string, start: number, at: number): number {
  if (piece.length < MIN_PIECE || !text.startsWith(piece, start)) return 0;
  return Math.max(0, start + piece.length - at);
}
