import { documentsAt, type PhraseTable, visitPlaces } from './phrase-table.js';

/** A possible continuation of the text, with the evidence for it. */
export interface Candidate {
  /** The text to insert. */
  readonly text: string;
  readonly source: 'archive' | 'shipped' | 'draft';
  /** How many UTF-16 units before the cursor equal those of the phrase, up to `MAX_CONTEXT`. */
  matched: number;
  /** Number of documents with the phrase that matches furthest; for a draft, number of occurrences. */
  documents: number;
  /** Number of documents with any phrase that continues like this. */
  support: number;
  /** Number of documents with any phrase that matches at least as far, with whatever continuation. */
  rivals: number;
}

/** How many UTF-16 units before the cursor are compared. */
export const MAX_CONTEXT = 16;

/** The shortest text to insert, in UTF-16 units: anything shorter is typed as fast as it is chosen. */
const MIN_INSERTED = 3;

/** The shortest length of the matched and the inserted text together. */
const MIN_PIECE = 6;

/** All continuations of the end of `context` by phrases of the table. */
export function findInTable(
  table: PhraseTable,
  source: 'archive' | 'shipped',
  context: string,
): Candidate[] {
  const found = new Map<string, Candidate>();
  const rivals = new Float64Array(MAX_CONTEXT + 1);
  const last = context.length - 1;
  visitPlaces(table, context.charCodeAt(last - 1), context.charCodeAt(last), (place) => {
    const matched = countMatched(table.text, place, context);
    const text = table.text.slice(place, table.text.indexOf('\n', place));
    if (text.length < MIN_INSERTED || matched + text.length < MIN_PIECE) return;
    const documents = documentsAt(table, place);
    rivals[matched] = (rivals[matched] ?? 0) + documents;
    const known = found.get(text);
    if (known) addPhrase(known, matched, documents);
    else found.set(text, { text, source, matched, documents, support: documents, rivals: 0 });
  });
  return withRivals([...found.values()], rivals);
}

/** How many units before `place` equal those at the end of `context`, at least 2. */
function countMatched(text: string, place: number, context: string): number {
  let matched = 2;
  while (
    matched < context.length &&
    text.charCodeAt(place - 1 - matched) === context.charCodeAt(context.length - 1 - matched)
  ) {
    matched += 1;
  }
  return matched;
}

function addPhrase(candidate: Candidate, matched: number, documents: number): void {
  candidate.support += documents;
  if (matched < candidate.matched) return;
  const further = matched > candidate.matched;
  candidate.documents = further ? documents : Math.max(candidate.documents, documents);
  candidate.matched = matched;
}

/** Sets the rivals of each candidate: those that match further are counted too. */
function withRivals(candidates: Candidate[], rivals: Float64Array): Candidate[] {
  for (let matched = MAX_CONTEXT - 1; matched > 0; matched -= 1) {
    rivals[matched] = (rivals[matched] ?? 0) + (rivals[matched + 1] ?? 0);
  }
  for (const candidate of candidates) candidate.rivals = rivals[candidate.matched] ?? 0;
  return candidates;
}

/** How many UTF-16 units must be typed again before the draft's own words are offered. */
const MIN_REPEATED = 3;

/** Most occurrences in the draft that are read. */
const MAX_PLACES = 20;

/** A continuation up to a mark, a digit or a blank: 乡村振兴、共同富裕 */
const RUN = /^[\p{Script=Han}、]{3,20}/u;

/** A placeholder that the writer has yet to fill in: 某市, 〇〇 */
const OPEN = /某|〇〇|○/u;

/**
 * The continuations of the end of `context` earlier in the draft, whose text before the cursor is `before`. Text that is not the writer's own
 * (`isForeign`, by its offset in `before`) is not offered.
 */
export function findInDraft(
  before: string,
  context: string,
  isForeign: (at: number) => boolean,
): Candidate[] {
  const key = context.slice(-MIN_REPEATED);
  const found = new Map<string, Candidate>();
  if (key.length < MIN_REPEATED) return [];
  let places = 0;
  let at = before.lastIndexOf(key, before.length - MIN_REPEATED - 1);
  for (; at >= 0 && places < MAX_PLACES; places += 1) {
    const place = at + MIN_REPEATED;
    const text = RUN.exec(before.slice(place, place + MAX_CONTEXT + MIN_REPEATED))?.[0];
    if (text && !OPEN.test(text) && !isForeign(at)) {
      const matched = countMatched(before, place, context);
      for (const piece of cutAtMarks(text)) addPlace(found, piece, matched);
    }
    at = at === 0 ? -1 : before.lastIndexOf(key, at - 1);
  }
  for (const candidate of found.values()) candidate.rivals = places;
  return [...found.values()];
}

/** The text and its beginnings up to each 、, since a list may continue otherwise: 乡村振兴 and 乡村振兴、共同富裕. */
function* cutAtMarks(text: string): Generator<string> {
  for (let at = MIN_INSERTED; at < text.length; at += 1) {
    if (text.charAt(at) === '、') yield text.slice(0, at);
  }
  yield text;
}

function addPlace(found: Map<string, Candidate>, text: string, matched: number): void {
  if (matched + text.length < MIN_PIECE) return;
  const known = found.get(text);
  if (known) {
    known.support += 1;
    known.documents += 1;
    known.matched = Math.max(known.matched, matched);
  } else {
    found.set(text, { text, source: 'draft', matched, documents: 1, support: 1, rivals: 0 });
  }
}
