import { NO_REVIEW, rankTemplates, type Review } from '../rank.js';
import { MIN_DOCUMENTS } from '../thresholds.js';
import { type CorpusRecord, type OutputFile, writeSnippets } from '../write.js';
import { CORPUS_KEY, toCorpusRecord } from './corpus-record.js';
import type { CountRecord } from './counts.js';
import { fromBytes, fromLine, keyOf, type PartialCounts, unescapeKey } from './partial-lines.js';
import { toTally } from './tally-counts.js';

/** Turns the counts of a whole corpus, added template by template, into snippet files. */
export class SnippetFinisher {
  readonly #review: Review;
  #candidates: Candidate[] = [];
  #corpus: CountRecord | undefined;
  /** The candidate with the lowest weight, once there are enough: lines that weigh less are not parsed. */
  #last: Candidate | undefined;

  constructor(review: Review = NO_REVIEW) {
    this.#review = review;
  }

  /** Whether a template may become a snippet: one in a single document only if it is stock or a reviewer keeps it. */
  readonly isWanted = ({ documents, stock }: CountRecord, getKey: () => string): boolean =>
    stock === true ||
    Number(documents) >= MIN_DOCUMENTS ||
    (this.#review.keep.size > 0 && this.#review.keep.has(unescapeKey(getKey())));

  /** Takes complete counts, in any order. */
  add({ key, counts }: PartialCounts): void {
    if (key === CORPUS_KEY) this.#corpus = counts;
    else if (this.isWanted(counts, () => key)) {
      this.#push({ key, documents: Number(counts.documents), counts });
    }
  }

  /** Takes a complete line of bytes. @throws PartialLineError if its format is wrong */
  addLine(line: string): void {
    const documents = countDocumentsOf(line);
    if (documents === undefined || line.startsWith(CORPUS_KEY)) {
      this.add(fromLine(line));
      return;
    }
    // Most lines are rejected here: parsing them all would be most of the work, and keeping the result most of the memory.
    const last = this.#last;
    if (last && documents < last.documents) return;
    const known = { documents, stock: line.includes('"stock":true') };
    if (!this.isWanted(known, () => fromBytes(keyOf(line)))) return;
    const key = fromBytes(keyOf(line));
    if (!last || byWeight({ key, documents }, last) < 0) {
      this.#push({ key, documents, counts: copyOf(line) });
    }
  }

  /** The files to write; `more` adds to the record of the corpus. */
  files(more: Partial<CorpusRecord> = {}): readonly OutputFile[] {
    this.#drop();
    const tally = new Map(
      this.#candidates.map(({ key, counts }) => [unescapeKey(key), toTally(readCandidate(counts))]),
    );
    const corpus = { ...toCorpusRecord(this.#corpus), ...more };
    return writeSnippets(rankTemplates(tally, corpus.documents, this.#review), corpus);
  }

  /** Number of documents in the corpus. */
  get documents(): number {
    return toCorpusRecord(this.#corpus).documents;
  }

  #push(candidate: Candidate): void {
    this.#candidates.push(candidate);
    if (this.#candidates.length >= MAX_CANDIDATES * 2) this.#drop();
  }

  #drop(): void {
    if (this.#candidates.length <= MAX_CANDIDATES) return;
    this.#candidates = this.#candidates.sort(byWeight).slice(0, MAX_CANDIDATES);
    this.#last = this.#candidates.at(-1);
  }
}

/** The counts of a template begin with `"documents":12`. */
const DOCUMENTS = '\t{"documents":';

function countDocumentsOf(line: string): number | undefined {
  const at = line.indexOf(DOCUMENTS);
  return at < 0 ? undefined : Number.parseInt(line.slice(at + DOCUMENTS.length), 10);
}

interface Weight {
  readonly key: string;
  readonly documents: number;
}

interface Candidate extends Weight {
  /** A line is kept unparsed until it is ranked. */
  readonly counts: CountRecord | string;
}

function readCandidate(counts: CountRecord | string): CountRecord {
  return typeof counts === 'string' ? fromLine(counts).counts : counts;
}

/** A copy, because a substring would keep the whole chunk in memory. */
function copyOf(line: string): string {
  return Buffer.from(line, 'latin1').toString('latin1');
}

/** Largest number of templates that are ranked; nobody chooses among more, and a corpus may have millions. */
export const MAX_CANDIDATES = 20_000;

/** The same total order as in `TallyCounter`, so that the result does not depend on the order of counting. */
function byWeight(a: Weight, b: Weight): number {
  return (
    b.documents - a.documents ||
    b.key.length - a.key.length ||
    Buffer.compare(Buffer.from(a.key), Buffer.from(b.key))
  );
}
