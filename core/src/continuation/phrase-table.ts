import { partitionPoint } from '../text/partition-point.js';
import { decodePhrases } from './phrase-code.js';

/** Phrases with an index from any two adjacent characters to what follows them. Immutable. */
export interface PhraseTable {
  /** The phrases, with a line feed before, between and after them. */
  readonly text: string;
  /** The offset of each phrase in `text`. */
  readonly starts: Uint32Array;
  /** The number of documents with each phrase. */
  readonly documents: Uint16Array;
  /** The index in `places` where the places of each hash of two characters begin. */
  readonly buckets: Uint32Array;
  /** Offsets in `text` after two characters, in order within each bucket. */
  readonly places: Uint32Array;
}

/** Builds a table from the output of `encodePhrases`; of any other string, from the part that can be decoded. */
export function createPhraseTable(code: string): PhraseTable {
  const texts: string[] = [];
  const documents: number[] = [];
  for (const phrase of decodePhrases(code)) {
    texts.push(phrase.text);
    documents.push(Math.min(phrase.documents, MAX_DOCUMENTS));
  }
  const text = `\n${texts.join('\n')}\n`;
  return {
    text,
    starts: findStarts(texts),
    documents: Uint16Array.from(documents),
    ...indexPairs(text),
  };
}

/** Calls `visit` with every offset in the table's text that follows the two units. */
export function visitPlaces(
  { text, buckets, places }: PhraseTable,
  first: number,
  second: number,
  visit: (place: number) => void,
): void {
  const hash = hashPair(first, second);
  const end = buckets[hash + 1] ?? 0;
  for (let index = buckets[hash] ?? 0; index < end; index += 1) {
    const place = places[index] ?? 0;
    if (text.charCodeAt(place - 1) !== second || text.charCodeAt(place - 2) !== first) continue;
    visit(place);
  }
}

/** The number of documents with the phrase around an offset, by binary search. */
export function documentsAt({ starts, documents }: PhraseTable, place: number): number {
  const after = partitionPoint(starts.length, (at) => (starts[at] ?? 0) <= place);
  return documents[after - 1] ?? 0;
}

const MAX_DOCUMENTS = 65_535;
const BUCKETS = 1 << 16;
const LINE_FEED = 10;

function findStarts(texts: readonly string[]): Uint32Array {
  const starts = new Uint32Array(texts.length);
  let at = 1;
  for (const [index, text] of texts.entries()) {
    starts[index] = at;
    at += text.length + 1;
  }
  return starts;
}

/** Counting sort: counts the places of each hash, then writes every place into its bucket. */
function indexPairs(text: string): Pick<PhraseTable, 'buckets' | 'places'> {
  const buckets = new Uint32Array(BUCKETS + 2);
  visitPairs(text, (hash) => (buckets[hash + 2] = (buckets[hash + 2] ?? 0) + 1));
  for (let hash = 2; hash < buckets.length; hash += 1) {
    buckets[hash] = (buckets[hash] ?? 0) + (buckets[hash - 1] ?? 0);
  }
  const places = new Uint32Array(buckets[BUCKETS + 1] ?? 0);
  visitPairs(text, (hash, place) => {
    const index = buckets[hash + 1] ?? 0;
    places[index] = place;
    buckets[hash + 1] = index + 1;
  });
  return { buckets, places };
}

/** Visits every pair of adjacent characters that another character of the phrase follows. */
function visitPairs(text: string, visit: (hash: number, place: number) => void): void {
  let first = LINE_FEED;
  let second = LINE_FEED;
  for (let place = 1; place < text.length; place += 1) {
    const unit = text.charCodeAt(place);
    if (first !== LINE_FEED && second !== LINE_FEED && unit !== LINE_FEED) {
      visit(hashPair(first, second), place);
    }
    first = second;
    second = unit;
  }
}

function hashPair(first: number, second: number): number {
  return (Math.imul(first, 40_503) + Math.imul(second, 31)) & (BUCKETS - 1);
}
