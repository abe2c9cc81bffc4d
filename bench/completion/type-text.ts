import {
  findGhost,
  listOffers,
  listUnaskedOffers,
  type Offer,
  type OfferSources,
  type OfficialDocument,
  parseDocument,
} from '../../core/src/index.js';

/** What typing came to. Characters do not count spaces and line ends. */
export interface Typed {
  characters: number;
  saved: number;
  accepts: number;
  /** Lists that opened by themselves and from which nothing was taken. */
  unwanted: number;
  /** Texts shown after the cursor and not taken. */
  refused: number;
  /** Texts shown after the cursor. */
  ghosts: number;
  /** Milliseconds of each answer to a list that was asked for. */
  readonly times: number[];
}

/** Entries of a list that are looked at. */
const LOOKED_AT = 5;

/** Of what was typed of an entry and what it inserts: shorter ones are not worth the look. */
const LEAST_PIECE = 6;

/**
 * Types a text from its first character to its last with a list asked for at every character, takes what fits, and counts.
 * What fits is told by the text itself: an entry is taken if inserting it gives what the text says next.
 */
export function typeAsking(text: string, sources: OfferSources, leastInserted: number): Typed {
  const typed = startCount(text);
  const drafts = draftsOf(text);
  for (let at = 0; at < text.length;) {
    const draft = drafts(at);
    const start = performance.now();
    const offers = listOffers(draft, at, sources).slice(0, LOOKED_AT);
    typed.times.push(performance.now() - start);
    at += take(typed, findFitting(offers, text, at), leastInserted);
  }
  return typed;
}

/** As `typeAsking`, but takes only what shows by itself: entries of lists that open, and text after the cursor. */
export function typeUnasked(text: string, sources: OfferSources, leastInserted: number): Typed {
  const typed = startCount(text);
  const drafts = draftsOf(text);
  let isOpen = false;
  let shown = '';
  for (let at = 0; at < text.length;) {
    const draft = drafts(at);
    const list = listUnaskedOffers(draft, at, sources, true).slice(0, LOOKED_AT);
    if (list.length > 0 && !isOpen) typed.unwanted += 1;
    isOpen = list.length > 0;
    const ghost = isOpen ? undefined : findGhost(draft, at, sources);
    const isNew = ghost !== undefined && ghost.text !== shown;
    if (isNew) typed.ghosts += 1;
    if (isNew) typed.refused += 1;
    const behind: Offer[] = ghost ? [{ kind: 'continuation', continuation: ghost }] : [];
    const units = take(typed, findFitting([...list, ...behind], text, at), leastInserted);
    const isTaken = units >= leastInserted;
    if (isTaken && isOpen) typed.unwanted -= 1;
    if (isTaken && ghost) typed.refused -= 1;
    if (isTaken) isOpen = false;
    shown = ghost && !isTaken ? ghost.text.slice(1) : '';
    at += units;
  }
  return typed;
}

/** Adds what was counted over another text. */
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

/** Before anything is typed. */
export function startCount(text: string): Typed {
  const characters = text.replace(/\s/gu, '').length;
  return { characters, saved: 0, accepts: 0, unwanted: 0, refused: 0, ghosts: 0, times: [] };
}

/** The draft as it stands before an offset; taken apart anew where a paragraph begins. */
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

/** How far the cursor moves: past what is taken, or past one typed character. */
function take(typed: Typed, inserted: number, leastInserted: number): number {
  if (inserted < leastInserted) return 1;
  typed.saved += inserted;
  typed.accepts += 1;
  return inserted;
}

/** How many characters of the text the best of the offers inserts; 0 where none is what the text says. */
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
  if (piece.length < LEAST_PIECE || !text.startsWith(piece, start)) return 0;
  return Math.max(0, start + piece.length - at);
}
