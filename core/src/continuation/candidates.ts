import { documentsAt, type PhraseTable, visitPlaces } from './phrase-table.js';

/** A way to go on, and what speaks for it. */
export interface Candidate {
  /** What would be inserted. */
  readonly text: string;
  readonly source: 'archive' | 'shipped' | 'draft';
  /** Characters before the cursor that stand before it in the phrase too, as far as anyone compares. */
  matched: number;
  /** Documents of the phrase that matches furthest; for the draft, places. */
  documents: number;
  /** Documents of all phrases that go on like this. */
  support: number;
  /** Documents of all phrases that match as far, however they go on. */
  rivals: number;
}

/** Characters before the cursor that are compared. */
export const MAX_CONTEXT = 16;

/** Anything shorter is typed as fast as it is chosen. */
const MIN_INSERTED = 3;

/** Of what is typed and what is inserted together. */
const MIN_PIECE = 6;

/** Every way in which phrases of the table go on from the end of `context`. */
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

/** How many units before `place` are those before the end of `context`. */
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

/** What matches further is a rival of what matches less. */
function withRivals(candidates: Candidate[], rivals: Float64Array): Candidate[] {
  for (let matched = MAX_CONTEXT - 1; matched > 0; matched -= 1) {
    rivals[matched] = (rivals[matched] ?? 0) + (rivals[matched + 1] ?? 0);
  }
  for (const candidate of candidates) candidate.rivals = rivals[candidate.matched] ?? 0;
  return candidates;
}

/** So much must be typed anew before the draft's own words are offered again. */
const MIN_REPEATED = 3;

const MAX_PLACES = 20;

/** 乡村振兴、共同富裕 up to a mark, a figure or a blank. */
const RUN = /^[\p{Script=Han}、]{3,20}/u;

/** 某市, 一〇〇 left open: what a writer has yet to fill in. */
const OPEN = /某|〇〇|○/u;

/**
 * How the draft itself went on, in the text before the cursor, wherever the end of `context` stood. What is not the writer's
 * (`isForeign`, by its offset in `before`) is not repeated.
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

/** Of 乡村振兴、共同富裕 also 乡村振兴: a list may go on otherwise. */
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
